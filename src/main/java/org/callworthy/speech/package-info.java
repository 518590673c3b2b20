/**
 * How a caller sounds and what a recording holds: text turned into speech in a mood, audio formats, and measures of
 * sound.
 *
 * <p><b>Decides</b> which voice speaks a language, whether a text can be spoken at all, how a mood sounds, and
 * whether bytes are audio that we accept. It knows no scenario, candidate or file: text and bytes come in, samples
 * and measures go out.
 *
 * <p><b>Words.</b> <i>Phrase</i>: what is spoken in one breath, up to a punctuation mark. <i>Mood</i>: how the caller
 * feels, heard in rate, pitch, range and level. <i>Caller voice</i>: low or high, two people from one synthesiser.
 * <i>dBFS</i>: decibels below the largest sample, 0 dBFS = 32768; a full-scale sine has an RMS of −3.0 dBFS.
 *
 * <p><b>English</b> is spoken by FreeTTS in this process. <b>Mandarin</b> is spoken by {@code espeak-ng} where that
 * program is installed (property {@code callworthy.speech.espeak}; GPL, so not bundled); without it such a line needs
 * an uploaded recording. What a voice would leave out or read as silence is refused, never played.
 *
 * <p><b>No tables, no text for users:</b> refusals are enum values, which screens translate.
 *
 * <p><b>Sources.</b> YIN (de Cheveigné and Kawahara 2002) for pitch; de Jong and Wempe 2009 for syllable nuclei; RFC
 * 9639 (FLAC), RFC 2586 (audio/L16), the RIFF specification of 1991 for files; levels after the idea of ITU-T P.56
 * (active speech level). No measure here scores anybody: they tell that something can be heard, and that two
 * recordings are the same.
 */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package org.callworthy.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
