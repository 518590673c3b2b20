package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Pictures come with a bank's file or by hand, and never change once a version is approved. */
@CallworthyTest
class ItemPicturesTest {

    private static final String FILE = "pictures/label.png";

    private final String mark = Ids.text(Ids.next()).substring(5);

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Drafts drafts;

    @Autowired
    ItemReviews reviews;

    @Autowired
    ItemPictures pictures;

    @Autowired
    PictureStore store;

    @Autowired
    SeenPictures seen;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    private PersonId writer;

    @BeforeEach
    void aWriter() {
        writer = person(Role.AUTHOR);
    }

    @Test
    void aPictureComesWithItsBankAndIsThereForEveryFormOfIt() {
        byte[] label = TestPictures.png(40, 30);
        assertThat(take(1, Map.of(FILE, label))).isEqualTo(new Imported(1, 0, 0));
        ShownPicture shown = only().pictures().getFirst();
        assertThat(shown.alt().byTag()).containsEntry("zh-CN", "标签");
        assertThat(store.open(shown.picture()))
                .isEqualTo(((PictureReading.Read) PictureReading.of(label))
                        .picture()
                        .bytes());
        assertThat(take(1, Map.of(FILE, label))).isEqualTo(new Imported(0, 1, 0));
        assertThat(take(1, Map.of(FILE, store.open(shown.picture()))))
                .as("what went out comes back")
                .isEqualTo(new Imported(0, 1, 0));
    }

    @Test
    void anotherPictureNeedsTheNextVersion() {
        take(1, Map.of(FILE, TestPictures.png(40, 30)));
        assertThat(take(1, Map.of(FILE, TestPictures.png(50, 30))))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .contains("is stored with another picture " + FILE));
        ItemVersion first = only();
        assertThat(take(2, Map.of(FILE, TestPictures.png(50, 30)))).isEqualTo(new Imported(1, 0, 1));
        assertThat(only().pictures().getFirst().picture().width()).isEqualTo(50);
        assertThat(bank.version(first.id()).pictures().getFirst().picture().width())
                .isEqualTo(40);
        assertThat(take(3, Map.of()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .contains("there is no file " + FILE + " beside the bank"));
    }

    @Test
    void theNextVersionHasThePicturesOfTheOneBeforeAndMayChangeThem() {
        take(1, Map.of(FILE, TestPictures.png(40, 30)));
        ItemVersionId first = only().id();
        Done second = (Done) as(writer, () -> drafts.revise(first));
        assertThat(as(writer, () -> pictures.of(second.id())))
                .extracting(StoredPicture::file)
                .containsExactly(FILE);
        PictureUpload.Kept kept = (PictureUpload.Kept)
                as(writer, () -> pictures.keep(second.id(), "C:\\Fotos\\Étikett 退货.PNG", TestPictures.jpeg(20, 20)));
        assertThat(kept.picture().file()).isEqualTo("pictures/Etikett.png");
        assertThat(((PictureUpload.Kept)
                                as(writer, () -> pictures.keep(second.id(), "label.png", TestPictures.png(9, 9))))
                        .picture()
                        .file())
                .as("the name is taken")
                .isEqualTo("pictures/label-2.png");
        assertThat(as(writer, () -> pictures.keep(first, "a.png", TestPictures.png(9, 9))))
                .isEqualTo(new PictureUpload.Closed());
        assertThat(as(writer, () -> pictures.keep(second.id(), "a.png", new byte[] {1, 2, 3})))
                .isInstanceOf(PictureUpload.Refused.class);
        assertThat(as(writer, () -> drafts.submit(second.id(), second.revision())))
                .isInstanceOf(Done.class);
        PersonId reviewer = person(Role.AUTHOR);
        assertThat(as(reviewer, () -> reviews.approve(drafts.find(second.id()).orElseThrow(), "")))
                .isEqualTo(new ReviewOutcome.Done(false));
        assertThat(bank.version(second.id()).pictures())
                .as("those that its text names")
                .hasSize(1);
    }

    @Test
    void aPictureThatIsNotThereKeepsADraftFromReview() {
        take(1, Map.of(FILE, TestPictures.png(40, 30)));
        Done second = (Done) as(writer, () -> drafts.revise(only().id()));
        Draft draft = as(writer, () -> drafts.find(second.id())).orElseThrow();
        assertThat(draft.problems()).isEmpty();
        ObjectNode source = draft.source().deepCopy();
        ((ObjectNode) source.path("pictures").path(0)).put("file", "pictures/gone.png");
        as(writer, () -> drafts.save(second.id(), second.revision(), source));
        assertThat(as(writer, () -> drafts.submit(second.id(), second.revision() + 1)))
                .isInstanceOfSatisfying(
                        DraftOutcome.Unready.class,
                        unready -> assertThat(unready.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.at()).hasToString("/pictures/0/file");
                                    assertThat(problem.message())
                                            .hasToString("the picture pictures/gone.png is not there");
                                }));
    }

    @Test
    void outsideOfExamsAuthorsSeeAllPicturesAndCandidatesThoseForPractice() {
        take(1, Map.of(FILE, TestPictures.png(40, 30)));
        ItemVersion secret = only();
        String picture = secret.pictures().getFirst().picture().mark();
        PersonId agent = person(Role.AGENT);
        assertThat(as(writer, () -> seen.open(secret.id(), picture))).isPresent();
        assertThat(as(writer, () -> seen.open(secret.id(), "0123456789abcdef"))).isEmpty();
        assertThat(as(agent, () -> seen.open(secret.id(), picture))).isEmpty();
        String practised = "practised-" + mark;
        imports(
                TestPictures.bank(practised, "item-" + practised, 1)
                        .replace("    seconds:", "    practice: true\n    seconds:"),
                Map.of(FILE, TestPictures.png(40, 30)));
        ItemVersion open = bank.stored(practised).getFirst();
        assertThat(as(agent, () -> seen.open(open.id(), picture))).isPresent();
        assertThat(as(agent, () -> seen.open(secret.id(), picture)))
                .as("the same picture of an item in forms")
                .isEmpty();
    }

    private ItemVersion only() {
        return bank.stored("bank-" + mark).getFirst();
    }

    private ImportOutcome take(int version, Map<String, byte[]> files) {
        return imports(text(version), files);
    }

    private ImportOutcome imports(String text, Map<String, byte[]> files) {
        return ActAs.system(() -> imports.importFile("b.yaml", text, path -> Optional.ofNullable(files.get(path))));
    }

    private String text(int version) {
        return TestPictures.bank("bank-" + mark, "item-" + mark, version);
    }

    private PersonId person(Role role) {
        return ActAs.system(() -> {
            String name = Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(name, name, null, null, Locale.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
