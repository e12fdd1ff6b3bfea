/** How far coders agree beyond chance. */
@NullMarked
package org.summitry.analysis.agreement;

import org.jspecify.annotations.NullMarked;
