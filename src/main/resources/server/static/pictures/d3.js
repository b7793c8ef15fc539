// D3 (https://d3js.org, ISC licence) from its WebJar. Its bundle is a classic script that sets a global.
import '/claimgraph/webjars/d3/7.9.0/dist/d3.min.js';

export default globalThis.d3;
