package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0|edge|windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15|safari|macos",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/126.0 Safari/604.1|chrome|ios",
                "Mozilla/5.0 (Linux; Android 14; SM-S921B) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36|samsung|android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|firefox|linux",
                "curl/8.5.0|other|other"
            })
    void browsersAreToldApartByWhatTheyCallThemselves(String agent, String browser, String system) {
        SignInPlace place = SignInPlace.of("", agent);
        assertEquals(browser, place.browser());
        assertEquals(system, place.system());
    }

    @Test
    void whatSaysNothingIsOther() {
        assertEquals("other", SignInPlace.of("", null).browser());
    }

    @Test
    void anAddressIsShownWithoutItsEnd() {
        assertEquals("192.0.2.*", SignInPlace.of("192.0.2.17", "").coarse());
        assertEquals("2001:db8:1:*", SignInPlace.of("2001:db8:1:2:3:4:5:6", "").coarse());
        assertEquals("::1", SignInPlace.of("::1", "").coarse());
        assertEquals("", SignInPlace.of("", "").coarse());
    }
}
