package convnet.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saturday, 21 November 2026, 11:59 PM",
                "Saturday, November 21, 2026, 11:59 PM",
                "Sat, 21 Nov 2026, 11:59\u202Fpm",
                "21 November 2026, 11:59 p.m.",
                "Samstag, 21. November 2026, 23:59",
                "samedi 21 novembre 2026, 23:59",
                "samedi 21 novembre 2026 à 23h59",
                "sábado, 21 de noviembre de 2026, 23:59",
                "sábado, 21 de novembro de 2026, 23:59",
                "sabato, 21 novembre 2026, 23:59",
                "zaterdag, 21 november 2026, 23:59",
                "sobota, 21 listopada 2026, 23:59",
                "суббота, 21 ноября 2026, 23:59",
                "lauantai, 21. marraskuuta 2026, 23.59",
                "lördag, 21 november 2026, 23:59",
                "21 Kasım 2026, Cumartesi, 23:59",
                "2026年11月21日 星期六 23:59",
                "2026年 11月 21日(土曜日) 23:59",
                "2026년 11월 21일 토요일 오후 11:59",
                "21.11.2026 23:59",
                "21/11/2026, 23:59",
                "11/21/2026, 11:59 PM",
                "2026-11-21 23:59"
            })
    void aPlatformsTimeIsReadInItsLanguageAndTheCoursesZone(String text) {
        assertEquals(Optional.of(Instant.parse("2026-11-21T22:59:00Z")), WrittenTime.in(text, BERLIN));
    }

    @Test
    void theDayOfTheWeekTellsWhichMonthIsMeant() {
        // October in Croatian, November in Polish.
        assertEquals(
                Optional.of(Instant.parse("2026-10-21T10:00:00Z")),
                WrittenTime.in("srijeda, 21. listopada 2026., 12:00", BERLIN));
        assertEquals(Optional.empty(), WrittenTime.in("21 listopada 2026, 12:00", BERLIN));
    }

    @Test
    void midnightAndNoonAreTwelve() {
        assertEquals(
                Optional.of(Instant.parse("2026-11-20T23:05:00Z")),
                WrittenTime.in("Saturday, 21 November 2026, 12:05 AM", BERLIN));
        assertEquals(
                Optional.of(Instant.parse("2026-11-21T11:05:00Z")),
                WrittenTime.in("Saturday, 21 November 2026, 12:05 PM", BERLIN));
    }

    @Test
    void whatMayMeanTwoTimesOrNoneIsNotRead() {
        for (String text : List.of(
                "",
                "-",
                "yesterday",
                "05/06/2026, 12:00",
                "31 November 2026, 12:00",
                "21 November 2026",
                "25:99",
                "Saturday, 21 Smarch 2026, 12:00",
                "21 November 2026, 25:00",
                "9".repeat(500_000),
                "1:".repeat(50))) {
            assertEquals(
                    Optional.empty(), WrittenTime.in(text, BERLIN), text.substring(0, Math.min(40, text.length())));
        }
    }

    @Test
    void summerTimeIsTheZones() {
        assertEquals(
                Optional.of(Instant.parse("2026-07-01T21:59:00Z")),
                WrittenTime.in("Wednesday, 1 July 2026, 11:59 PM", BERLIN));
    }
}
