package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.callworthy.account.SignedIn;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemVersion;
import org.callworthy.common.Languages;
import org.callworthy.common.Track;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.Test;

class PracticeLanguagesTest {

    @Test
    void anItemThatIsSilentInALanguageIsLeftOutInThisLanguageOnly() {
        List<ItemVersion> items =
                new ExamItems().with(2, "compliance", Difficulty.EASY).all();
        Bank bank = mock(Bank.class);
        ItemSounds sounds = mock(ItemSounds.class);
        when(bank.practice(Track.AGENT)).thenReturn(items);
        when(sounds.lacking(any()))
                .thenReturn(List.of(new ItemSounds.Lack(items.getFirst().itemKey(), Languages.CHINESE)));
        Practice practice = new Practice(bank, sounds, mock(SignedIn.class));
        assertThat(practice.items(Track.AGENT, 1, Languages.ENGLISH)).hasSize(2);
        assertThat(practice.items(Track.AGENT, 1, Languages.CHINESE))
                .extracting(Practice.PracticeItem::id)
                .containsExactly(items.getLast().id());
    }
}
