/** One small class for each command. Only this room prints and picks exit codes. */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
