package org.summitry.register;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Numbers as text in little room: their bytes in base 64. A statement has sixty of them. Those that were kept in hexadecimal are read too. */
final class Packed {
    private static final char MARK = '=';
    private static final int HEX = 16;

    private Packed() {}

    static String write(List<Long> numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        numbers.forEach(bytes::putLong);
        return MARK + Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static List<Long> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.charAt(0) != MARK) {
            return Arrays.stream(text.split(" "))
                    .map(b -> Long.parseUnsignedLong(b, HEX))
                    .toList();
        }
        LongBuffer longs =
                ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(1))).asLongBuffer();
        List<Long> numbers = new ArrayList<>(longs.remaining());
        while (longs.hasRemaining()) {
            numbers.add(longs.get());
        }
        return numbers;
    }
}
