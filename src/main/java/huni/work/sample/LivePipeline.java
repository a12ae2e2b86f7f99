package huni.work.sample;

import huni.domain.Moment;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.quota.PriceLevels;
import huni.domain.worktime.WorkingTime;
import huni.work.sample.SampleProspect.Facts;
import huni.work.sample.SampleProspect.Happening;
import huni.work.sample.SampleProspect.Plan;
import huni.work.sample.SampleProspect.Purchase;
import huni.work.sample.SampleProspect.SampleContact;
import huni.work.sample.SampleProspect.Stop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The prospects a salesperson is busy with today, and this month's wins, written out one by one. */
final class LivePipeline {

    /**
     * Step (0 to 4, W won this month, P parked), company, contact, title, value in thousands, how well budget,
     * authority and urgency are known (0 to 2), days in the stage, days since creation, next step and its days from
     * today, what is given, days to the decision.
     */
    private static final String CARDS = """
            0|Ege Tekstil|Selin Aksoy|Satın alma müdürü|45|000|1|1|CALL İlk görüşme|0 14:30||
            0|Marmara Lojistik|Okan Yıldız|Genel müdür yardımcısı|60|100|6|6||||
            0|Işık Optik|İpek Işık|İşletme sahibi|18|010|2|2|CALL Mağaza sayısını sor|2||
            0|Yörük Gıda|Hasan Yörük|İşletme sahibi|32|000|8|8|CALL İkinci arama|-1||
            0|Gediz Ambalaj|Tolga Ergün|Satın alma müdürü|28|000|3|3|CALL Karar vericiyi sor|1 10:30||
            0|Çukurova Tarım|Hülya Toprak|Genel müdür|35|100|4|4|EMAIL Broşür gönder|3||
            0|Göksu Su Arıtma|Kerem Uysal|Satın alma uzmanı|22|000|7|7|CALL Tekrar ara|-2||
            0|Ihlamur Kafe|Şule Ilgaz|İşletme sahibi|12|000|1|1|CALL İlk görüşme|1 15:00||
            0|Şahinler Makine|Yiğit Şahin|Fabrika müdürü|40|011|5|5|CALL Fabrika müdürünü ara|2 09:30||
            0|Ülkü Matbaa|Ümit İnan|İşletme sahibi|15|000|2|2|CALL İlk görüşme|4||
            0|Karadeniz Balıkçılık|Temel Ürün|Genel müdür|30|100|3|3|EMAIL Fiyat listesi gönder|3||
            0|Safran Baharat|Nilgün Sezer|İşletme sahibi|20|000|9|9||||
            0|Dicle Yapı Market|Azad Bilgin|Satın alma müdürü|25|000|4|4|CALL Şube sayısını öğren|5||
            0|Efes Seramik|Derya Tunç|Finans müdürü|30|010|6|6|CALL Karar sürecini sor|2 11:15||
            1|Anadolu Kimya|Dr. Levent Uçar|Satın alma müdürü|85|120|3|7|INFORMATION_REQUEST İkinci tesis için fiyat|0||53
            1|Çınar Mobilya|Gül Çınar|İşletme sahibi|40|121|4|11|CALL Bütçeyi netleştir|0 16:00||70
            1|Bozkır Enerji|Murat Er|Genel müdür|120|021|2|9|CALL Randevu al|3||90
            1|Yıldız Elektrik|Serkan Yıldız|Satın alma müdürü|25|120|5|16|CALL Randevu al|1 13:45||
            1|İnci Kuyumculuk|Ece Sarı|İşletme sahibi|14|020|6|13|CALL Aciliyeti sor|-1||
            1|Kapadokya Turizm|Cem Göreme|Genel müdür|22|110|3|12|EMAIL Referans gönder|2||
            1|Öztürk Otomotiv|Uğur Öztürk|Bilgi işlem müdürü|20|121|1|8|CALL Ortağıyla birlikte ara|4 10:00||
            1|Meltem Klima|Gamze Acar|Satın alma müdürü|18|020|5|19||||
            1|Zeytinlik Gıda|Onur Zeytin|İşletme sahibi|12|110|2|6|CALL Randevu al|3 16:30||
            2|Deniz Sigorta|Ayşe Deniz|Genel müdür|75|122|5|20|APPOINTMENT Ofislerinde sunum|1 10:00||45
            2|Sakarya Otomotiv|Nihat Tan|Fabrika müdürü|95|120|2|17|CALL Randevuyu doğrula|1 09:30||60
            2|Trakya Un|Cem Özkan|İşletme sahibi|55|221|1|14|APPOINTMENT Fabrika ziyareti|4 15:00||48
            2|Bahar Kozmetik|Büşra Güler|Pazarlama müdürü|28|121|4|22|APPOINTMENT Görüntülü görüşme|3 11:00||
            2|Uludağ İçecek|Koray Polat|Satın alma müdürü|25|222|3|25|APPOINTMENT Tesiste tanıtım|2 14:00|DEMO|50
            2|Gökçe Mimarlık|Aslı Gökçe|İşletme sahibi|20|021|6|27||||
            3|Toros Yapı|Elif Şahin|Genel müdür|110|222|9|34|TASK Deneme bitiyor: sonucu konuş|2|TRIAL 1|38
            3|Kuzey Medikal|Barış Kaya|Satın alma müdürü|70|212|14|41||||40
            3|Akça Eczacılık|Özlem Akça|İşletme sahibi|40|221|6|30|CALL Sunumun sonucunu sor|2 10:00|GIFT|36
            3|Tuna Mühendislik|Sinan Tunalı|Genel müdür|25|122|4|28|EMAIL Teklifi gönder|1||
            4|Pera Otelcilik|Zeynep Öz|Genel müdür|100|222|6|44|CALL Sözleşmeyi konuş|0 11:00||4
            4|Assos Turizm|Ali Rıza Koç|İşletme sahibi|60|222|3|39|TASK İmza|7||7
            4|Hitit Yayıncılık|Ebru Soylu|Finans müdürü|30|221|2|33|CALL Ödeme vadesi|3 15:30||6
            W|Bursa İplik|Selim Arslan|Fabrika müdürü|45|222|17|52||||
            W|Kordon Otel|Sibel Aktaş|Genel müdür|35|222|11|46||||
            W|Nar Reklam|Burcu Nar|İşletme sahibi|22|221|6|38||||
            W|Sedir Mobilya|Yusuf Sedir|İşletme sahibi|18|222|3|31||||
            P|Turna Denizcilik|Oğuz Turna|Satın alma müdürü|50|110|25|60|CALL Yeni bütçe çıktı mı|49||
            P|Frigya Mermer|Hasan Keskin|Genel müdür|38|020|18|47|CALL Ocakta tekrar ara|56||
            P|Lale Catering|Nalan Lale|İşletme sahibi|16|000|33|55|EMAIL Sezon öncesi hatırlat|80||
            """;

    /** How many are open: those a small store begins with. */
    static final int OPEN = 36;

    private static final int THOUSAND = 1_000;
    private static final int GIFT_COST = 950;

    /** So many days ahead or back are working days. */
    private static final int DAYS_OF_A_WEEK = 5;

    private final SampleStages stages;
    private final CurrencyUnit currency;
    private final Moment now;
    private final WrittenFacts facts;
    private final SamplePurchases bought;
    private final WorkingTime work;

    /**
     * @param work on its days they are to be called and met
     * @param levels by which what they bought before tells of their budgets
     */
    LivePipeline(SampleStages stages, CurrencyUnit currency, Moment now, WorkingTime work, PriceLevels levels) {
        this.work = work;
        this.stages = stages;
        this.currency = currency;
        this.now = now;
        this.facts = new WrittenFacts(currency, now.day());
        this.bought = new SamplePurchases(currency, levels, now.day().getYear());
    }

    /** All of them, the board's columns one after the other, each from its top. */
    List<SampleProspect> prospects() {
        List<String> lines = CARDS.lines().toList();
        List<SampleProspect> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            result.add(prospect(lines.get(i).split("\\|", -1), i));
        }
        return result;
    }

    static Set<String> companies() {
        return CARDS.lines().map(line -> line.split("\\|", -1)[1]).collect(Collectors.toUnmodifiableSet());
    }

    private SampleProspect prospect(String[] cells, int number) {
        List<Stop> way = way(cells[0], Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), number);
        int furthest = furthest(cells[0]);
        Money worth = Money.of(currency, Long.parseLong(cells[4]) * THOUSAND);
        Certainty authority = WrittenFacts.certainty(cells[5].charAt(1), number);
        Certainty budget =
                cells[0].equals("W") ? Certainty.CONFIRMED : WrittenFacts.certainty(cells[5].charAt(0), number + 1);
        List<Purchase> purchases =
                budget == Certainty.NOT_ASKED || cells[0].equals("W") ? List.of() : bought.of(cells[1], worth, number);
        return new SampleProspect(
                cells[1],
                people(cells, authority, number),
                way,
                new Facts(
                        purchases.isEmpty() ? facts.budget(worth, budget) : bought.tell(purchases, budget),
                        facts.urgency(WrittenFacts.certainty(cells[5].charAt(2), number), cells[11], number),
                        facts.authority(authority, way.getLast().day(), number),
                        cells[1].equals("Bozkır Enerji") ? Optional.of(new BigDecimal("0.25")) : Optional.empty()),
                cells[0].equals("W") ? DrawnFacts.winReason(way.getFirst().day()) : Optional.empty(),
                TurkishNames.source(number * 7),
                happened(way, furthest, cells[10], number),
                plan(cells[8], cells[9]),
                purchases);
    }

    private static int furthest(String step) {
        return switch (step) {
            case "W" -> SampleStages.STEPS - 1;
            case "P" -> 1;
            default -> Integer.parseInt(step);
        };
    }

    /** From the first stage on, the steps before the present one spread over the days between. */
    private List<Stop> way(String step, int inStage, int age, int number) {
        boolean closes = step.equals("W");
        int days = closes ? Math.min(inStage, now.day().getDayOfMonth() - 1) : inStage;
        int furthest = furthest(step);
        boolean ends = closes || step.equals("P");
        int stops = furthest + (ends ? 1 : 0);
        List<Stop> way = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            long ago = age - (long) (age - days) * i / stops;
            way.add(stop(stages.step(i), ago, number + i));
        }
        StageKey last = closes ? stages.won() : ends ? stages.parked() : stages.step(furthest);
        way.add(stop(last, days, number + stops));
        return way;
    }

    private Stop stop(StageKey stage, long daysAgo, int number) {
        return new Stop(stage, now.day().minusDays(daysAgo), LocalTime.of(9 + number % 8, number * 13 % 60));
    }

    private static List<SampleContact> people(String[] cells, Certainty authority, int number) {
        Authority.Role role = WrittenFacts.role(authority);
        List<SampleContact> people = new ArrayList<>();
        people.add(new SampleContact(
                cells[2], cells[3], SampleContacts.phone(number), SampleContacts.email(cells[2], cells[1]), role));
        if (number % 4 == 2) {
            String assistant = TurkishNames.person(number * 31);
            people.add(new SampleContact(
                    assistant,
                    "Yönetici asistanı",
                    SampleContacts.phone(number + 500),
                    SampleContacts.email(assistant, cells[1]),
                    Authority.Role.GATEKEEPER));
        }
        return people;
    }

    private List<Happening> happened(List<Stop> way, int furthest, String given, int number) {
        List<Happening> happened = new ArrayList<>();
        for (int i = 0; i < Math.min(way.size(), furthest + 1); i++) {
            Stop stop = way.get(i);
            ActivityKind kind = i == 2 || i == 3 ? ActivityKind.APPOINTMENT : ActivityKind.CALL;
            happened.add(
                    Happening.of(kind, stop.day(), stop.time().plusMinutes(20), "", TurkishNotes.at(i, number + i)));
        }
        if (!given.isEmpty()) {
            Stop last = way.getLast();
            String[] words = given.split(" ", -1);
            Optional<LocalDate> ends =
                    words.length == 1 ? Optional.empty() : Optional.of(now.day().plusDays(Long.parseLong(words[1])));
            Incentive.Kind kind = Incentive.Kind.valueOf(words[0]);
            Optional<Money> cost =
                    kind == Incentive.Kind.GIFT ? Optional.of(Money.of(currency, GIFT_COST)) : Optional.empty();
            happened.add(new Happening(
                    ActivityKind.INCENTIVE,
                    last.day(),
                    last.time().plusMinutes(40),
                    TurkishNotes.given(kind),
                    TurkishNotes.result(kind),
                    Optional.of(new Incentive(kind, ends, cost))));
        }
        return happened;
    }

    private Optional<Plan> plan(String what, String when) {
        if (what.isEmpty()) {
            return Optional.empty();
        }
        int space = what.indexOf(' ');
        String[] due = when.split(" ", -1);
        return Optional.of(new Plan(
                ActivityKind.valueOf(what.substring(0, space)),
                what.substring(space + 1),
                new Due(
                        day(Integer.parseInt(due[0])),
                        due.length == 1 ? Optional.empty() : Optional.of(LocalTime.parse(due[1])))));
    }

    /** Counted in working days as far as a week reaches: whatever day it is, nobody is met on a Sunday. */
    private LocalDate day(int days) {
        if (Math.abs(days) > DAYS_OF_A_WEEK) {
            return work.onOrAfter(now.day().plusDays(days));
        }
        LocalDate day = now.day();
        for (int i = 0; i < Math.abs(days); i++) {
            day = days > 0 ? work.after(day) : work.before(day);
        }
        return day;
    }
}
