package org.summitry.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * The child process's entry: parses files it is sent on standard input, one after the other, until the input ends.
 *
 * <p>It touches no file and no network. When it hangs or runs out of memory, the parent ends it and starts another.
 */
final class ChildMain {
    private ChildMain() {}

    /** {@code args[0]} is the longest text to give back, in UTF-16 units. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        FormatParser parser = new FormatParser(Integer.parseInt(args[0]));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err);
        while (true) {
            Wire.Request request;
            try {
                request = Wire.readRequest(in);
            } catch (EOFException e) {
                return;
            }
            Parsed parsed;
            try {
                parsed = parser.parse(request.format(), request.bytes());
            } catch (Refused e) {
                Wire.writeRefused(out, e);
                continue;
            }
            Wire.writeParsed(out, parsed);
        }
    }
}
