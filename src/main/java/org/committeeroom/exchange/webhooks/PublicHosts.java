package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where webhooks may lead: to public addresses, by HTTPS. Not to what is on this computer or in the network around it,
 * which would answer to this program as to nobody outside; unless the operator has named the host.
 */
@ApplicationScoped
class PublicHosts {

    private final Set<String> named;

    PublicHosts(@ConfigProperty(name = "committee.room.webhook-hosts") Optional<List<String>> named) {
        this.named = Set.copyOf(named.orElse(List.of()));
    }

    /** Where it must not lead. The message is for who named the address. */
    static final class Refused extends Exception {

        Refused(String why) {
            super(why);
        }
    }

    /** The address to connect to: found once and used, so that a name cannot mean another the next moment. */
    InetAddress resolve(URI url) throws Refused {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        boolean trusted = named.contains(host);
        if (host.isEmpty() || url.getUserInfo() != null || url.getFragment() != null) {
            throw new Refused("is not the address of a host");
        }
        if (!"https".equals(url.getScheme()) && !(trusted && "http".equals(url.getScheme()))) {
            throw new Refused("does not begin with https://");
        }
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            for (InetAddress each : found) {
                if (!trusted && !isPublic(each)) {
                    throw new Refused("leads to an address that is not public");
                }
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new Refused("leads to a host that is not known");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    /** RFC 6890 and its registry: this network, shared, protocol assignments, documentation, tests of speed, reserved. */
    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xFF;
        int second = a[1] & 0xFF;
        int third = a[2] & 0xFF;
        return !(first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 192 && second == 168)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113));
    }

    /** Global unicast is 2000::/3; of it not documentation, Teredo, nor 6to4, which leads to an address within it. */
    private static boolean isPublic6(Inet6Address address) {
        byte[] a = address.getAddress();
        int first = (a[0] & 0xFF) << 8 | (a[1] & 0xFF);
        int second = (a[2] & 0xFF) << 8 | (a[3] & 0xFF);
        boolean global = (a[0] & 0xE0) == 0x20;
        return global
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8))
                && first != 0x3FFF;
    }
}
