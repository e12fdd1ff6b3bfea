@org.jspecify.annotations.NullMarked
package org.summitry.portal.reviewing;
