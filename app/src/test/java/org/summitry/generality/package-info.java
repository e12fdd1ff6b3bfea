/** Whether reading depends on which states, persons and places it reads of: documents under invented names must read as well. */
package org.summitry.generality;
