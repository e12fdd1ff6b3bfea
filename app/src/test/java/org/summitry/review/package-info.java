@org.jspecify.annotations.NullMarked
package org.summitry.review;
