package org.summitry.finding.undertakings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.ElidedSubjects;
import org.summitry.finding.names.Office;
import org.summitry.finding.names.Organization;
import org.summitry.finding.names.Person;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Whose undertaking a clause is, to whom it is put, and with what force it binds them. */
final class Holders {
    private final ForceLexicon lexicon;
    private final Cast cast;
    private final List<Statement> statements;
    private final ElidedSubjects elided;

    /** Who writes in the first person; null in other texts. */
    private final @Nullable String author;

    private final Assembly assembly;
    private final Settlements settlements;

    Holders(ForceLexicon lexicon, Parse parse, Cast cast, List<Statement> statements, List<Meeting> meetings) {
        this.assembly = new Assembly(lexicon, cast, meetings);
        this.settlements = new Settlements(lexicon);
        this.author = cast.mentions().stream()
                .filter(m -> m.why().rule().equals("author"))
                .flatMap(m -> m.actors().stream())
                .findFirst()
                .orElse(null);
        this.elided = new ElidedSubjects(parse, cast);
        this.lexicon = lexicon;
        this.cast = cast;
        this.statements = statements;
    }

    /**
     * Whether somebody who can act stands behind it: promises, readiness and common decisions bind only speakers in the first
     * person, persons, states and organisations ('projects which promise to ...' do not); an invitation is put to somebody known.
     */
    boolean isOwnAct(Candidate c) {
        Token addressee = c.addressee();
        boolean unknown = addressee != null
                && addressees(c).isEmpty()
                && !(c.rule().equals("passive") && lexicon.isActorNoun(addressee.lemma()))
                && !lexicon.isOfficial(addressee.lemma());
        if (unknown && lexicon.needsAnActor(c.cue().lemma())) {
            return false;
        }
        if (c.rule().equals("passive") && addressee == null || c.rule().equals("will-be-done")) {
            return true; // 'it was agreed that ...': whoever met
        }
        if (c.rule().equals("will-come-about")) {
            return statements.stream().anyMatch(st -> reports(st, c));
        }
        if (c.rule().equals("should")) {
            return author != null || statements.stream().anyMatch(st -> reports(st, c));
        }
        if (c.rule().equals("reported-would") && statements.stream().noneMatch(st -> reports(st, c))) {
            return false;
        }
        if (c.rule().matches("reported-would|will|marked") && c.force() == Undertaking.Force.PLEDGE && isForetold(c)) {
            return false;
        }
        if (c.force() == Undertaking.Force.PROPOSAL || addressee != null) {
            return true;
        }
        Token doer = c.doer();
        if (doer == null && c.rule().startsWith("verb")) {
            return ElidedSubjects.isOperative(c.sentence(), c.cue())
                    || !elided.of(c.cue().span()).isEmpty();
        }
        return doer != null
                && (lexicon.isFirstPerson(doer.form())
                        || !cast.actorsOf(core(c, doer)).isEmpty()
                        || canAct(c, doer));
    }

    /** 'warned that Sudmark would rearm': what is said of another's doings under a word of fear is no promise of his. */
    private boolean isForetold(Candidate c) {
        Token doer = c.doer();
        List<String> own = doer == null ? List.of() : cast.actorsOf(core(c, doer));
        return statements.stream()
                .filter(st -> st.content().contains(c.action().span()) && isForetold(st, c))
                .anyMatch(st -> speaksForOthers(st.speakers(), own));
    }

    private boolean isForetold(Statement st, Candidate c) {
        Span cue = st.cue();
        return cue != null && c.sentence().tokensIn(cue).stream().anyMatch(t -> lexicon.isForetelling(t.lemma()));
    }

    /** Somebody who can act though it is not known who: 'the ministers', 'both governments', 'they'; 'will' alone needs a noun. */
    private boolean canAct(Candidate c, Token doer) {
        boolean reported = c.rule().equals("reported-would")
                && (doer.isProperNoun() || doer.form().matches("(?i)it|they|he|she"));
        boolean decided = c.rule().startsWith("verb") || c.rule().equals("passive");
        boolean counted = doer.tag().equals("CD") && c.sentence().child(doer, "det") != null; // 'the eight will ...'
        return reported
                || counted
                || lexicon.isActorNoun(doer.lemma())
                || decided
                        && (doer.form().matches("(?i)they|both|it")
                                || doer.tag().equals("CD"))
                || decided
                        && doer.isProperNoun()
                        && doer.equals(c.sentence().child(c.cue(), "nsubj")); // and no line 'which promises to improve'
    }

    /** Whether the statement says that it would be done; one that only hopes so does not. */
    private boolean reports(Statement st, Candidate c) {
        String rule = st.why().rule();
        Span cue = st.cue();
        boolean hopes = rule.startsWith("noun")
                || rule.startsWith("adjective")
                || rule.endsWith("/believe")
                || cue != null
                        && c.sentence().tokensIn(cue).stream()
                                .anyMatch(t -> lexicon.isHope(t.lemma())); // 'expressed the hope that'
        return st.content().contains(c.action().span()) && !hopes;
    }

    /** Whose it is; who was asked ('the two were asked to nominate envoys') did not ask it. */
    List<String> actors(Candidate c) {
        List<String> all = whose(c);
        if (!c.rule().equals("passive") || !addressees(c).containsAll(all)) {
            return all;
        }
        boolean directed = c.force() == Undertaking.Force.AGREEMENT && isUntold(c);
        return directed
                ? others(assembly.present(c), addressees(c))
                : List.of(); // 'the ministers were instructed to': by those who met
    }

    private boolean isUntold(Candidate c) {
        return statements.stream().noneMatch(s -> s.content().overlaps(c.span()));
    }

    private static List<String> others(List<String> all, List<String> some) {
        return all.stream().filter(a -> !some.contains(a)).toList();
    }

    /** The subject's actors; a person who says it of the own side stands for it. */
    private List<String> whose(Candidate c) {
        Token doer = c.doer();
        List<String> own = doer == null ? List.of() : cast.actorsOf(core(c, doer));
        if (doer != null && c.force() == Undertaking.Force.AGREEMENT && assembly.isGroup(c.sentence(), doer)) {
            return assembly.members(c, doer, own); // whoever reports it
        }
        if (doer != null && !own.isEmpty() && isOwner(c, doer, own)) {
            return own;
        }
        List<String> told = toldUnderTheCue(c, doer, own);
        if (told != null) {
            return told;
        }
        boolean ownBody = doer != null && isOwnBody(c, doer);
        boolean firstPerson = ownBody || doer != null && lexicon.isFirstPerson(doer.form());
        if (!firstPerson && !own.isEmpty() && c.rule().startsWith("verb") && isToldOfAnother(c, doer, own)) {
            return own;
        }
        Set<String> speakers = speakersOf(doer == null ? c.span() : doer.span());
        if (firstPerson && speakers.isEmpty() && (own.isEmpty() || ownBody)) {
            List<String> last = lastSpeakers(c);
            return last.isEmpty() ? own : last;
        }
        if (!own.isEmpty() && !firstPerson && speaksForOthers(speakers, own)) {
            return own;
        }
        if (speakers.isEmpty() && author != null && isAuthors(c, own)) {
            return List.of(author);
        }
        if (own.isEmpty() && speakers.isEmpty() && (isImpersonal(c) || settlements.cover(c))) {
            return assembly.present(c); // 'it was agreed to ...', 'under the deal, members will ...': by those who met
        }
        if (own.isEmpty() && doer == null && speakers.isEmpty()) {
            return elided.of(c.cue().span());
        }
        if (doer != null && speakers.size() == 1 && isOfOthers(c, doer)) {
            return own; // a spokesman tells what 'the two sides' agreed
        }
        if (doer != null && speakers.size() == 1 && isOfSides(c, doer)) {
            return List.copyOf(speakers); // 'she said the two sides intended to': who speaks takes it on
        }
        boolean ownSide = firstPerson || own.isEmpty() || own.stream().noneMatch(a -> a.startsWith("person:"));
        return ownSide && !speakers.isEmpty() ? List.copyOf(speakers) : own;
    }

    /** 'The Council welcomed the offer of Norland to host', 'noted the commitment made by Norland': whose the word is, whatever body notes it. */
    private boolean isOwner(Candidate c, Token doer, List<String> own) {
        Token noun = c.cue();
        boolean behind = doer.relation().equals("pobj") && doer.index() > noun.index();
        boolean before = doer.head() == noun.index() && doer.index() < noun.index();
        boolean owns = noun.isNoun() && (behind || before) && doer.isProperNoun();
        return owns
                && statements.stream()
                        .filter(s -> s.content().overlaps(c.span()))
                        .flatMap(s -> s.speakers().stream())
                        .noneMatch(who -> who.startsWith("person:")
                                && (own.stream().anyMatch(a -> a.startsWith("state:"))
                                        || isOf(who, own))); // 'he repeated Norland's commitment' may be his own
    }

    /** Who says it with the very word of undertaking, unless he says what somebody else will do; null when nobody does. */
    private @Nullable List<String> toldUnderTheCue(Candidate c, @Nullable Token doer, List<String> own) {
        List<Statement> under =
                statements.stream().filter(s -> isUnderTheCue(s, c)).toList();
        boolean told = under.stream().anyMatch(s -> s.content().overlaps(c.span()));
        for (Statement s : under) {
            if (!told || s.content().overlaps(c.span())) {
                boolean named = doer != null && s.content().contains(doer.span());
                boolean another = named && speaksForOthers(s.speakers(), own);
                return another ? own : s.speakers();
            }
        }
        return null;
    }

    /** Whether somebody says it with the very word of undertaking. */
    private static boolean isUnderTheCue(Statement s, Candidate c) {
        Span cue = s.cue();
        return cue != null && cue.overlaps(c.cue().span()) && !s.speakers().isEmpty();
    }

    /** 'X said that Norland had promised to ...': the promise is Norland's, unless X speaks for it. */
    private boolean isToldOfAnother(Candidate c, @Nullable Token doer, List<String> own) {
        return doer != null
                && doer.head() == c.cue().index()
                && lexicon.isSaidAct(c.cue().lemma())
                && statements.stream()
                        .filter(s -> s.content().contains(doer.span()))
                        .flatMap(s -> s.speakers().stream())
                        .noneMatch(who -> own.contains(who) || isOf(who, own));
    }

    /** Whether a person holds an office of one of {@code bodies}. */
    private boolean isOf(String person, List<String> bodies) {
        return cast.actor(person) instanceof Person p
                && p.offices().stream().map(Office::of).anyMatch(of -> of != null && bodies.contains(of));
    }

    private static boolean isImpersonal(Candidate c) {
        return c.rule().equals("passive") && c.addressee() == null && c.force() == Undertaking.Force.AGREEMENT;
    }

    /** Everybody who says what stands at {@code place}. */
    private Set<String> speakersOf(Span place) {
        Set<String> speakers = new LinkedHashSet<>();
        statements.stream().filter(s -> s.content().contains(place)).forEach(s -> speakers.addAll(s.speakers()));
        return speakers;
    }

    /** 'his government', 'my office'. */
    private boolean isOwnBody(Candidate c, Token doer) {
        return lexicon.isOwnBody(doer.lemma().toLowerCase(Locale.ROOT))
                && c.sentence().children(doer).stream()
                        .anyMatch(t -> t.tag().equals("PRP$") && t.form().matches("(?i)his|her|my|our"));
    }

    private boolean isOfSides(Candidate c, Token doer) {
        return c.force() == Undertaking.Force.PLEDGE && isPlural(c) && lexicon.isOwnBody(doer.lemma());
    }

    private static boolean isOfOthers(Candidate c, Token doer) {
        boolean named = doer.isProperNoun() && c.sentence().child(doer, "conj") != null; // 'Norland and Sudmark'
        return c.force() == Undertaking.Force.AGREEMENT
                && (doer.tag().equals("NNS") || named)
                && c.sentence().children(doer).stream()
                        .noneMatch(t -> t.tag().equals("PRP$")); // 'our ministers' are the speaker's
    }

    /** In a text that somebody writes in the first person: what should be done, and what the writer's own state will do. */
    private boolean isAuthors(Candidate c, List<String> own) {
        boolean put = c.force() == Undertaking.Force.PROPOSAL
                && c.sentence().children(c.action()).stream().anyMatch(t -> lexicon.isDirectiveModal(t.form()));
        boolean will = c.force() == Undertaking.Force.PLEDGE
                && c.sentence().children(c.action()).stream().anyMatch(t -> lexicon.isFutureModal(t.form()));
        boolean ours = author != null && isOf(author, own);
        return put || will && ours;
    }

    /** 'The ministers noted that Norland would host it': of several who speak, who is named is meant; so is a state that the one speaker is not of. */
    private boolean speaksForOthers(Collection<String> speakers, List<String> own) {
        if (own.stream().noneMatch(a -> a.startsWith("state:")) || speakers.isEmpty()) {
            return false;
        }
        Set<String> spokenFor = new LinkedHashSet<>(speakers);
        for (String speaker : speakers) {
            spokenFor.addAll(assembly.spokenForBy(speaker));
            if (cast.actor(speaker) instanceof Person p) {
                p.offices().stream()
                        .map(Office::of)
                        .filter(Objects::nonNull)
                        .filter(of -> of.startsWith("state:"))
                        .forEach(spokenFor::add);
            }
        }
        boolean known = spokenFor.stream().anyMatch(a -> a.startsWith("state:"));
        return speakers.size() > 1 || known && own.stream().noneMatch(spokenFor::contains);
    }

    /** Whose answer runs on: who spoke last before. */
    private List<String> lastSpeakers(Candidate c) {
        List<String> last = List.of();
        for (Statement s : statements) {
            if (s.content().start() < c.span().start()
                    && !s.speakers().isEmpty()
                    && s.form() == Statement.Form.DIRECT) {
                last = s.speakers();
            }
        }
        return last;
    }

    List<String> addressees(Candidate c) {
        Token addressee = c.addressee();
        return addressee == null ? List.of() : cast.actorsOf(c.sentence().subtreeSpan(addressee));
    }

    /** 'agreed to' by one alone is a pledge; 'pledged' by several together is an agreement only where the verb says so. */
    Undertaking.Force force(Candidate c, List<String> actors) {
        if (c.force() == Undertaking.Force.PLEDGE && settlements.cover(c)) {
            return Undertaking.Force.AGREEMENT;
        }
        boolean together = c.force() == Undertaking.Force.PLEDGE
                && lexicon.isBindingTogether(c.cue().lemma())
                && actors.size() != 1
                && isSeveral(c);
        if (together) {
            return Undertaking.Force.AGREEMENT;
        }
        boolean alone = actors.size() == 1 && !isPlural(c) && !decidesTogether(actors.get(0));
        return c.force() == Undertaking.Force.AGREEMENT && alone && !c.rule().equals("verb-person-to")
                ? Undertaking.Force.PLEDGE
                : c.force();
    }

    /** A body of several states or persons decides by the agreement of its members; a ministry or company does not. */
    private boolean decidesTogether(String actor) {
        return actor.startsWith("format:")
                || cast.actor(actor) instanceof Organization o
                        && !o.name()
                                .matches(
                                        "(?i).*\\b(ministry|department|office|embassy|government|company|agency)\\b.*");
    }

    /** 'both', 'the two presidents', 'the parties', 'the leaders', 'X and Y': those there are, not some of many. */
    private boolean isSeveral(Candidate c) {
        Token doer = c.doer();
        boolean counted = doer != null
                && (doer.form().matches("(?i)both|two|we|they")
                        || doer.lemma().matches("side|party")
                        || c.sentence().children(doer).stream()
                                .anyMatch(t -> t.tag().equals("CD")
                                        || t.form().equalsIgnoreCase("both")
                                        || t.form().equalsIgnoreCase("the") && lexicon.isAssembled(doer.lemma())));
        return counted && isPlural(c);
    }

    private static boolean isPlural(Candidate c) {
        Token doer = c.doer();
        return doer != null
                && (doer.tag().equals("NNS")
                        || doer.tag().equals("NNPS")
                        || doer.form().matches("(?i)they|we|both")
                        || c.sentence().child(doer, "conj") != null);
    }

    /** The words of the subject, which end where the word of force begins, whatever else the parser hangs on them. */
    private static Span core(Candidate c, Token doer) {
        Span whole = c.sentence().subtreeSpan(doer);
        int end = c.sentence().tokensIn(whole).stream()
                .filter(t -> t.index() > doer.index() && t.tag().matches("WP\\$?|WDT"))
                .mapToInt(t -> t.span().start())
                .min()
                .orElse(whole.end()); // 'Norland, which takes over the chair of the Council, offered to ...'
        boolean before = doer.span().end() <= c.cue().span().start()
                && end > c.cue().span().start();
        return new Span(whole.start(), before ? c.cue().span().start() : end);
    }
}
