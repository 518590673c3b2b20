package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.BankText;
import org.callworthy.bank.BankTrees;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.CanonicalJson;
import org.junit.jupiter.api.Test;

/** What goes out as a package of QTI 3.0 and comes in again is the same. */
class QtiRoundTripTest {

    private static final int RANDOM_ITEMS = 400;

    @Test
    void theShippedBanksComeBackAsTheyWere() {
        for (BankText bank : BankTrees.all()) {
            Languages.ALL.forEach(language -> comesBack(bank, language));
        }
    }

    @Test
    void itemsWithOddTextsComeBackAsTheyWere() {
        BankText bank = RandomItems.bank(20_260_602, RANDOM_ITEMS);
        Languages.ALL.forEach(language -> comesBack(bank, language));
    }

    private static void comesBack(BankText bank, Locale language) {
        List<Loss> losses = new ArrayList<>();
        Map<String, byte[]> files = Qti3Writer.files(bank, RandomPictures::file, language, losses);
        ItemReading.Read read = (ItemReading.Read) QtiPackageReader.read(files, language);
        assertThat(read.losses()).as(bank.key()).isEmpty();
        assertThat(losses).hasSize((int) bank.items().stream()
                .filter(item -> item.listening().isPresent())
                .count());
        assertThat(read.items())
                .extracting(ImportedItem::key)
                .containsExactlyElementsOf(
                        bank.items().stream().map(ItemText::key).toList());
        for (int i = 0; i < bank.items().size(); i++) {
            ItemText item = bank.items().get(i);
            assertThat(CanonicalJson.of(read.items().get(i).item()))
                    .as("%s %s in %s", bank.key(), item.key(), language)
                    .isEqualTo(CanonicalJson.of(BankTrees.of(item, language)));
            assertThat(read.items().get(i).lost()).as(item.key()).isEmpty();
            assertThat(RandomPictures.of(read.items().get(i))).as(item.key()).isEqualTo(RandomPictures.of(item));
        }
        for (int i = 0; i < bank.materials().size(); i++) {
            assertThat(CanonicalJson.of(read.materials().get(i)))
                    .isEqualTo(CanonicalJson.of(BankTrees.of(bank.materials().get(i), language)));
        }
    }

    @Test
    void theSameBankGivesTheSameBytes() {
        BankText bank = BankTrees.all().getLast();
        assertThat(new Qti3Writer()
                        .write(bank, RandomPictures::file, List.of(Locale.ENGLISH))
                        .content())
                .isEqualTo(new Qti3Writer()
                        .write(bank, RandomPictures::file, List.of(Locale.ENGLISH))
                        .content());
    }
}
