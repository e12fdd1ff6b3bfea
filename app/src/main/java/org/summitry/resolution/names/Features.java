package org.summitry.resolution.names;

import java.util.List;
import org.summitry.resolution.names.NameToken.Kind;

/** What is measured of a pair of names, each between 0 and 1: what the weights in {@code weights.yaml} belong to. */
final class Features {
    /** The names of the measures, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "matched-of-shorter",
            "matched-of-longer",
            "conflict",
            "missing",
            "worst-word",
            "edits",
            "most-edits-in-word",
            "whole-unlike",
            "order-differs",
            "initials",
            "single-word",
            "all-same",
            "first-unlike",
            "last-unlike",
            "long",
            "skeletons",
            "other-alphabet",
            "joined",
            "number-conflict",
            "number-missing",
            "form-differs",
            "acronym",
            "generic-conflict",
            "conflict-likeness");

    private static final int MANY_EDITS = 4;
    private static final int MANY_WORDS = 5;
    private static final float MANY_EDITS_IN_WORD = 3f;

    private final ComparedName a;
    private final ComparedName b;
    private final Alignment pairs;
    private final double[] f = new double[NAMES.size()];

    private Features(ComparedName a, ComparedName b, Alignment pairs) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
    }

    /** The measures of two names that are not empty, and the alignment of their words. */
    static double[] of(ComparedName a, ComparedName b, Alignment pairs) {
        Features measured = new Features(a, b, pairs);
        measured.words();
        measured.whole();
        measured.ends();
        if (a.plain.equals(b.plain)) {
            measured.together();
        }
        if (a instanceof OrganisationName left && b instanceof OrganisationName right) {
            measured.organisation(left, right);
        }
        return measured.f;
    }

    private void words() {
        float matched = 0;
        float worst = 1;
        int edits = 0;
        int most = 0;
        int bones = 0;
        int count = 0;
        int initials = 0;
        for (int i = 0; i < pairs.left.length; i++) {
            if (pairs.rightOf[i] < 0) {
                continue;
            }
            NameToken left = pairs.left[i];
            NameToken right = pairs.right[pairs.rightOf[i]];
            matched += Math.min(left.kind.weight, right.kind.weight) * pairs.likeness[i];
            boolean initial = left.is(Kind.INITIAL) || right.is(Kind.INITIAL);
            initials += initial ? 1 : 0;
            if (initial || left.is(Kind.PARTICLE)) {
                continue;
            }
            count++;
            bones += left.skeleton.equals(right.skeleton) ? 1 : 0;
            worst = Math.min(worst, pairs.likeness[i]);
            if (pairs.likeness[i] < 1) {
                int here = Edits.plain(left.ascii, right.ascii) / Edits.WHOLE;
                edits += here;
                most = Math.max(most, here);
            }
        }
        float leftAlone = pairs.leftAlone();
        float rightAlone = pairs.rightAlone();
        f[0] = cut(matched / Math.max(0.2, Math.min(a.weight, b.weight)));
        f[1] = cut(matched / Math.max(0.2, Math.max(a.weight, b.weight)));
        f[2] = cut(Math.min(leftAlone, rightAlone) / Math.min(a.weight, b.weight));
        f[3] = cut(Math.abs(leftAlone - rightAlone) / Math.max(a.weight, b.weight));
        f[4] = count == 0 ? 0 : 1 - worst;
        f[5] = Math.min(edits, MANY_EDITS) / (double) MANY_EDITS;
        f[6] = Math.min(1, most / MANY_EDITS_IN_WORD);
        f[9] = Math.min(1, initials);
        f[15] = count == 0 ? 0 : bones / (double) count;
        f[11] = edits == 0 && leftAlone + rightAlone < 0.01 && worst == 1 ? 1 : 0;
    }

    private void whole() {
        boolean same = f[11] == 1 && !pairs.crossed() || a.plain.equals(b.plain);
        int longer = Math.max(a.joined.length(), b.joined.length());
        f[7] = same || longer == 0 ? 0 : cut(Edits.count(a.joined, b.joined) / (double) longer);
        f[8] = pairs.crossed() ? 1 : 0;
        f[10] = Math.min(a.tokens.length, b.tokens.length) == 1 && Math.max(a.tokens.length, b.tokens.length) > 1
                ? 1
                : 0;
        f[14] = Math.min(1, Math.min(a.tokens.length, b.tokens.length) / (double) MANY_WORDS);
        boolean leftForeign = a.tokens[0].foreign;
        f[16] = leftForeign != b.tokens[0].foreign ? 1 : 0;
        f[17] = pairs.joins > 0 ? 1 : 0;
    }

    /** The letters are the same, however they are divided into words. */
    private void together() {
        f[0] = 1;
        f[1] = 1;
        f[2] = 0;
        f[3] = 0;
        f[4] = 0;
        f[10] = 0;
        f[11] = 1;
        f[12] = 0;
        f[13] = 0;
        f[23] = 0;
    }

    private void ends() {
        f[12] = 1 - pairs.alike(0, 0);
        f[13] = 1 - pairs.alike(a.tokens.length - 1, b.tokens.length - 1);
        float best = 0;
        for (int i = 0; i < pairs.left.length; i++) {
            for (int j = 0; pairs.rightOf[i] < 0 && j < pairs.right.length; j++) {
                if (pairs.leftOf[j] < 0) {
                    best = Math.max(best, pairs.alike(i, j));
                }
            }
        }
        f[23] = best;
    }

    private void organisation(OrganisationName left, OrganisationName right) {
        float numbersLeft = 0;
        float numbersRight = 0;
        float genericLeft = 0;
        float genericRight = 0;
        for (int i = 0; i < pairs.left.length; i++) {
            numbersLeft += pairs.rightOf[i] < 0 && pairs.left[i].is(Kind.NUMBER) ? 1 : 0;
            genericLeft += pairs.rightOf[i] < 0 && pairs.left[i].is(Kind.GENERIC) ? 1 : 0;
        }
        for (int j = 0; j < pairs.right.length; j++) {
            numbersRight += pairs.leftOf[j] < 0 && pairs.right[j].is(Kind.NUMBER) ? 1 : 0;
            genericRight += pairs.leftOf[j] < 0 && pairs.right[j].is(Kind.GENERIC) ? 1 : 0;
        }
        f[18] = Math.min(1, Math.min(numbersLeft, numbersRight));
        f[19] = Math.min(1, Math.abs(numbersLeft - numbersRight));
        boolean forms = !left.legalForms().isEmpty() && !right.legalForms().isEmpty();
        f[20] = forms && !left.legalForms().equals(right.legalForms()) ? 1 : 0;
        f[21] = acronym(left, right) || acronym(right, left) ? 1 : 0;
        f[22] = Math.min(1, Math.min(genericLeft, genericRight));
    }

    /** One word of the short name, or its first, is made of the first letters of the long one. */
    static boolean acronym(OrganisationName shorter, OrganisationName longer) {
        return longer.initials.length() > 1
                && shorter.tokens.length < longer.tokens.length
                && shorter.tokens[0].ascii.equals(longer.initials);
    }

    private static double cut(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
