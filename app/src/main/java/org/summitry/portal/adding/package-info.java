/**
 * Adding documents: files, pasted text, an address; read one after the other, with what came of it. The pages for people are here;
 * the interface for programs gives what it is sent to the same {@link org.summitry.portal.adding.Submissions}.
 *
 * <p>It reads nothing itself: {@link org.summitry.portal.adding.DocumentReader} is handed in, and tells what a file is by its first
 * bytes, in a child process where a format is dangerous.
 *
 * <p>Traps: names of files come from strangers; they are shown and never used as paths. What is being read is kept in memory alone and
 * is gone when the portal ends; what was read is in the register.
 */
@NullMarked
package org.summitry.portal.adding;

import org.jspecify.annotations.NullMarked;
