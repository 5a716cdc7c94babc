package org.committeeroom.demo;

import java.util.List;

/**
 * Names that sound as if they came from many places, put together from syllables, so that they are nobody's. All can
 * be written in windows-1252, as in the files of election offices.
 */
enum InventedNames {
    BRITISH(
            "Al Bren Cor Dav El Fen Gar Hes Is Jor Lin Mar Nor Per Ros Win",
            "wyn ina ric eth ora is an elle mund ia",
            "Thistle Marl Quill Ember Hollow Wren Alder Cinder Gorse Tarn Fallow Bramble Otter Heath Larch Sedge",
            "worth mere combe stead wick by thorpe ley garth ford"),
    IRISH(
            "Cao Sio Ai Bri Do Eo Fio Nia Ro Ta",
            "rán bhín nach gid nal ghan nn mhe isín dhg",
            "O'Bran Mac Dun O'Fal O'Tier Mul Kil Dev O'Lor Con",
            "vane laghty narry sheen drohan vaney gallen roon dorry feely"),
    CARIBBEAN(
            "De Ja Ke La Ma Ne Ro Sha Ty Win",
            "laine mar nisha roy shaun vonne lyn darius ston rell",
            "Bellin Crown Palm Sander Haven Grace Royal Sugar Tamarind Windward",
            "grove fort well field mont ville bay court stone rose"),
    WEST_AFRICAN(
            "A Chi Ko E Fo Ngo Olu Tu Ya Zi",
            "dewu mara kwame biola jide zolu nike bayo soma funke",
            "Adé Okon Mbe Nku Owu Asa Eze Ola Tano Bako",
            "buwa rinde kansa toru meka lowo dari shola wande fiema"),
    EAST_AFRICAN(
            "A Ba Fa Hi Ja Le Mu Sa Wa Yo",
            "bdisa hmara ylan bren saf difo stur hran rsame niis",
            "War Gu Far Ab Shir Dah Yuu Hir Cig Mir",
            "faade leedo xaani diraal wacco birre sufaan garre naadi shooye"),
    BENGALI(
            "Ar Bi Fa Ja Na Ra Ru Sha Ta Za",
            "jubal mon hira mina rul bana mita hinur sfia kirul",
            "Chan Miran Talu Hosa Sarka Bhuy Mazu Kabi Rahi Udda",
            "dhury kdar nath ruddo mania lique sheda padhi noor grami"),
    TURKISH(
            "Ay Be De E Gü Ha Le Mu Se Yü",
            "lin rkan niz mre lsün kan vent rat vda cel",
            "Kara Ak Demir Altin Gök Tas Yel Bulut Deniz Kum",
            "denoz tepeli sözer kaymaz bulgan dürmez pinarci soylar erden türken"),
    SOUTH_ASIAN(
            "A Di Ha Ka Mi Pri Ra Si Vi Ya",
            "nshul pika rjan veen thali jesh mran shika nodh tika",
            "Vara Patha Desh Kumba Sola Jaya Mehra Raja Tala Nanda",
            "dekar tivala moria gawade nkari shwal panta linga bhata rkot"),
    POLISH(
            "A Bo Da Jo Ka Li Ma Pa To Zo",
            "gniela gdar rota lmira cper wia teusz welina masz fina",
            "Brzezo Dabro Kowa Lipo Mroz Nowo Sosno Wierzbo Zielo Gruszo",
            "wiak rzycki nocki lanska wicz mirska grodzki pol czuk bielski"),
    IBERIAN(
            "A Be Ca Du E Fe Jo Lu Ma Xi",
            "nxela nito rlota arte stêvo lipa aquim ciana nuel mena",
            "Almen Barre Carva Fon Gui Montal Pere Quin Ribe Salda",
            "darro irense lhaça tañez marães vedo grado teiro ñosa lucho"),
    ITALIAN(
            "A Bru Ca Do El Fio Gi Lo Ma Ni",
            "lessia nello milla menico vira renzo useppa rella riano coletta",
            "Bel Campo Fonta Gri Lan Monte Pel Ros Sal Tor",
            "landrini rosselli nuova foleone cisanto mellini gatti telmo vadori rigiani"),
    GREEK(
            "A Chri De E Io Ka Ma Ni Sta So",
            "ndreas sthena mos leni rgos terina rilis kodoros vroula phoklis",
            "Papa Hadji Kara Theo Mavro Kyria Stavro Geor Niko Xeno",
            "lampous petrides dimakis georghi costaris vlachou phanides nikita thrasou mikellis"),
    EAST_ASIAN(
            "Bao Chun Hui Jia Lan Min Ning Qing Shu Wei",
            " ran lei wen hao yin tian bo xue zhen rong",
            "Zhu Qi Tan Lü Kwo Mei Sung Tao Xin Yue",
            "ang en ai ong u ei an iu eng ao");

    /** How large a part of the electors of each kind is, in the order above. */
    private static final double[] SHARES = {40, 6, 7, 7, 6, 6, 7, 5, 4, 4, 3, 3, 2};

    private final List<String> forenameBegins;
    private final List<String> forenameEnds;
    private final List<String> surnameBegins;
    private final List<String> surnameEnds;

    InventedNames(String forenameBegins, String forenameEnds, String surnameBegins, String surnameEnds) {
        this.forenameBegins = List.of(forenameBegins.split(" "));
        this.forenameEnds = List.of(forenameEnds.strip().split(" "));
        this.surnameBegins = List.of(surnameBegins.split(" "));
        this.surnameEnds = List.of(surnameEnds.split(" "));
    }

    static InventedNames origin(Chance chance) {
        return values()[chance.weighted(SHARES)];
    }

    /** Where citizens of the European Union with a local vote come from. */
    static InventedNames europeanOrigin(Chance chance) {
        return chance.among(List.of(POLISH, IBERIAN, ITALIAN, GREEK));
    }

    String forename(Chance chance) {
        String one = chance.among(forenameBegins) + chance.among(forenameEnds);
        return chance.hit(0.25) ? one + ' ' + chance.among(forenameBegins) + chance.among(forenameEnds) : one;
    }

    String surname(Chance chance) {
        String one = chance.among(surnameBegins) + chance.among(surnameEnds);
        return chance.hit(0.02) ? one + '-' + chance.among(surnameBegins) + chance.among(surnameEnds) : one;
    }
}
