/** What is measured in a browser: only the profile {@code browser} compiles it, since the driver is 200 MB. */
@NullMarked
package org.summitry.eval.browser;

import org.jspecify.annotations.NullMarked;
