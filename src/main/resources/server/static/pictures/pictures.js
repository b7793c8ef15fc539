/** All pictures. A page that holds one loads this and pictures.css. */
import './claim-timeline.js';
import './claim-times.js';
import './claim-map.js';
import './claim-network.js';
import './count-bars.js';
