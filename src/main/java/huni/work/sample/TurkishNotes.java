package huni.work.sample;

import huni.domain.activity.Incentive;
import java.util.List;

/** What a Turkish salesperson writes down. */
final class TurkishNotes {

    private static final List<String> FIRST_CALLS = List.of(
            "Ulaşılamadı, öğleden sonra tekrar aranacak.",
            "Sekretere not bırakıldı; karar veren kişinin adı alındı.",
            "Kısa konuştuk. Şu anki tedarikçilerinden memnun değiller, teslim süresi uzunmuş.",
            "Bütçe sorulmadı. Geçen yıl benzer bir alım yaptıklarını söyledi.",
            "İlgileniyor ama yılbaşından önce karar vermezler.",
            "Broşür istedi. E-posta adresini doğruladım.",
            "Yanlış kişiyle konuştum, satın almaya yönlendirdiler.",
            "Bir tanıdıkları kullanıyormuş, olumlu konuşuyor.");

    private static final List<String> DECISION_CALLS = List.of(
            "“50 bine kadar ben imzalarım, üstü yönetim kuruluna gider.”",
            "Kararı ortağıyla birlikte veriyor. İkisiyle aynı anda görüşmek gerek.",
            "Geçen sefer üç teklif almışlar, en ucuzunu değil en hızlısını seçmişler.",
            "Yıl sonuna kadar çözülmezse denetimde sorun yaşayacaklar.",
            "Fuardan önce bitsin istiyor.",
            "Referans istedi, aynı sektörden olsun dedi.");

    private static final List<String> TRIGGERS = List.of(
            "Yıl sonu denetimi",
            "Yeni tesis açılıyor",
            "Tedarikçiyle sözleşmeleri bitiyor",
            "Büyük bir sipariş aldılar");

    private static final List<String> MEETINGS = List.of(
            "Ofislerinde görüşüldü. Üç kişi vardı, en çok soruyu teknik ekip sordu.",
            "Sunum iyi geçti; fiyatı ikiye bölmemizi istediler.",
            "Görüntülü görüşüldü. Rakip teklif de masadaydı.",
            "İhtiyaçlarını tesiste yerinde gördük.");

    private static final List<String> LAST_WORDS = List.of(
            "Sözleşme taslağı hukukta.",
            "İndirim istediler, ödeme vadesinde anlaştık.",
            "İmza için genel müdürün dönüşü bekleniyor.",
            "Teslim tarihini netleştirdik.");

    private static final List<String> BOUGHT = List.of(
            "Yazılım aboneliği",
            "Stok takibi",
            "Depo rafları",
            "Bakım anlaşması",
            "Üretim izleme",
            "Etiket yazıcıları",
            "Sevkiyat planlama",
            "Personel devam kontrolü");

    private TurkishNotes() {}

    /** A note for a step from 0 to 4. */
    static String at(int step, int draw) {
        List<String> notes = switch (step) {
            case 0 -> FIRST_CALLS;
            case 1 -> DECISION_CALLS;
            case 2, 3 -> MEETINGS;
            default -> LAST_WORDS;
        };
        return notes.get(draw % notes.size());
    }

    /** How the authority became known. */
    static String decision(int draw) {
        return DECISION_CALLS.get(draw % 2);
    }

    static String bought(int draw) {
        return BOUGHT.get(draw % BOUGHT.size());
    }

    /** What makes it urgent. */
    static String trigger(int number) {
        return TRIGGERS.get(number % TRIGGERS.size());
    }

    /** What exactly was given. */
    static String given(Incentive.Kind kind) {
        return switch (kind) {
            case TRIAL -> "14 günlük deneme";
            case DEMO -> "Sahada demo";
            case GIFT -> "Kahve seti";
        };
    }

    /** What came of what was given; of what still runs, nothing. */
    static String result(Incentive.Kind kind) {
        return switch (kind) {
            case DEMO -> "Demoyu iki vardiya amiri izledi, teklifi beklediklerini söylediler.";
            case GIFT -> "Teşekkür etti, sunumu ekibiyle paylaştı.";
            case TRIAL -> "";
        };
    }
}
