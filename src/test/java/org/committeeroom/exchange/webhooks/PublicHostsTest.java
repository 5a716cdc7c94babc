package org.committeeroom.exchange.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook leads out, never in. */
class PublicHostsTest {

    private final PublicHosts hosts = new PublicHosts(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "fec0::1"
            })
    void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
        assertEquals(false, PublicHosts.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.255.255", "172.32.0.1", "192.0.1.1", "198.20.0.1", "2606:4700::1111"})
    void whatIsPublicIsNot(String address) throws UnknownHostException {
        assertEquals(true, PublicHosts.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://[::1]:8080/",
                "https://[::ffff:10.0.0.1]/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://user:secret@1.1.1.1/",
                "https://1.1.1.1/#part",
                "https:///nowhere",
                "https:1.1.1.1",
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "relative/path",
                "https://no-such-host.invalid/"
            })
    void addressesThatLeadNowhereOrInwardsAreRefused(String url) {
        assertThrows(PublicHosts.Refused.class, () -> hosts.resolve(URI.create(url)));
    }

    @Test
    void theOperatorMayNameAHost() throws PublicHosts.Refused {
        PublicHosts named = new PublicHosts(Optional.of(List.of("localhost")));
        assertEquals(true, named.resolve(URI.create("http://LocalHost:8080/x")).isLoopbackAddress());
        assertThrows(PublicHosts.Refused.class, () -> named.resolve(URI.create("http://127.0.0.1:8080/x")));
    }
}
