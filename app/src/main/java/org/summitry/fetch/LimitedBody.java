package org.summitry.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a limit, then hangs up. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final int limit;
    private final @Nullable Rejected beyond;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private volatile @Nullable Rejected rejected;
    private Flow.@Nullable Subscription subscription;

    /** {@code beyond} is what a longer body ends with; null if its beginning is enough. */
    LimitedBody(int limit, @Nullable Rejected beyond) {
        this.limit = limit;
        this.beyond = beyond;
    }

    /** Takes nothing at all and ends with {@code why}. */
    static LimitedBody none(Rejected why) {
        LimitedBody none = new LimitedBody(0, why);
        none.finish();
        return none;
    }

    /** Why the body was not taken whole; null if it was, or its beginning is enough. Holds whatever the connection did then. */
    @Nullable
    Rejected rejected() {
        return rejected;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        if (body.isDone()) {
            s.cancel();
        } else {
            s.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Flow.Subscription s = subscription;
        if (body.isDone() || s == null) {
            return;
        }
        for (ByteBuffer b : buffers) {
            int room = limit - taken.size();
            boolean fits = b.remaining() <= room;
            byte[] bytes = new byte[fits ? b.remaining() : room];
            b.get(bytes);
            taken.write(bytes, 0, bytes.length);
            if (!fits) {
                s.cancel();
                finish();
                return;
            }
        }
        s.request(1);
    }

    private void finish() {
        rejected = beyond;
        if (beyond == null) {
            body.complete(taken.toByteArray());
        } else {
            body.completeExceptionally(beyond);
        }
    }

    @Override
    public void onError(Throwable problem) {
        body.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
