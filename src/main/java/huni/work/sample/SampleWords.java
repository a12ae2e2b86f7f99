package huni.work.sample;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the samples say in the language of the person: they are written in Turkish; names stay as they are. */
final class SampleWords {

    private static final Map<String, String> ENGLISH =
            """
            Satın alma müdürü|Purchasing manager
            Genel müdür|General manager
            İşletme sahibi|Owner
            Fabrika müdürü|Plant manager
            Finans müdürü|Finance manager
            Bilgi işlem müdürü|IT manager
            Pazarlama müdürü|Marketing manager
            Satın alma uzmanı|Purchasing specialist
            Yönetici asistanı|Executive assistant
            Genel müdür yardımcısı|Deputy general manager
            Soğuk arama|Cold call
            Fuar|Trade fair
            Tavsiye|Referral
            Web sitesi|Web site
            Eski müşteri|Former customer
            İlk görüşme|First call
            Mağaza sayısını sor|Ask how many shops they have
            İkinci arama|Second call
            Karar vericiyi sor|Ask who decides
            Broşür gönder|Send the brochure
            Tekrar ara|Call again
            Fabrika müdürünü ara|Call the plant manager
            Fiyat listesi gönder|Send the price list
            Şube sayısını öğren|Find out how many branches they have
            Karar sürecini sor|Ask how they decide
            İkinci tesis için fiyat|Price for the second site
            Bütçeyi netleştir|Clarify the budget
            Randevu al|Book the appointment
            Aciliyeti sor|Ask how urgent it is
            Referans gönder|Send a reference
            Ortağıyla birlikte ara|Call with the partner
            Ofislerinde sunum|Presentation at their office
            Randevuyu doğrula|Confirm the appointment
            Fabrika ziyareti|Visit to the plant
            Görüntülü görüşme|Video call
            Tesiste tanıtım|Demonstration on site
            Deneme bitiyor: sonucu konuş|The trial ends: talk about the result
            Sunumun sonucunu sor|Ask what came of the presentation
            Teklifi gönder|Send the offer
            Sözleşmeyi konuş|Talk about the contract
            İmza|Signature
            Ödeme vadesi|Terms of payment
            Yeni bütçe çıktı mı|Is the new budget there?
            Ocakta tekrar ara|Call again in January
            Sezon öncesi hatırlat|Remind before the season
            Ulaşılamadı, öğleden sonra tekrar aranacak.|Not reached, to be called again in the afternoon.
            Sekretere not bırakıldı; karar veren kişinin adı alındı.|Left a message; got the name of the one who decides.
            Kısa konuştuk. Şu anki tedarikçilerinden memnun değiller, teslim süresi uzunmuş.|A short talk. They are not happy with their supplier: deliveries take too long.
            Bütçe sorulmadı. Geçen yıl benzer bir alım yaptıklarını söyledi.|Did not ask for the budget. They bought something similar last year.
            İlgileniyor ama yılbaşından önce karar vermezler.|Interested, but they will not decide before the new year.
            Broşür istedi. E-posta adresini doğruladım.|Wants the brochure. Confirmed the e-mail address.
            Yanlış kişiyle konuştum, satın almaya yönlendirdiler.|Wrong person; they sent me on to purchasing.
            Bir tanıdıkları kullanıyormuş, olumlu konuşuyor.|Somebody they know uses it and speaks well of it.
            “50 bine kadar ben imzalarım, üstü yönetim kuruluna gider.”|“I sign up to 50 thousand, above that it goes to the board.”
            Kararı ortağıyla birlikte veriyor. İkisiyle aynı anda görüşmek gerek.|Decides together with a partner. Meet both at once.
            Geçen sefer üç teklif almışlar, en ucuzunu değil en hızlısını seçmişler.|Last time they asked for three offers and took the fastest, not the cheapest.
            Yıl sonuna kadar çözülmezse denetimde sorun yaşayacaklar.|If it is not solved by the end of the year, the audit will be a problem.
            Fuardan önce bitsin istiyor.|Wants it done before the fair.
            Referans istedi, aynı sektörden olsun dedi.|Wants a reference from the same trade.
            Ofislerinde görüşüldü. Üç kişi vardı, en çok soruyu teknik ekip sordu.|Met at their office. Three people; most questions came from the engineers.
            Sunum iyi geçti; fiyatı ikiye bölmemizi istediler.|The presentation went well; they want to pay in two parts.
            Görüntülü görüşüldü. Rakip teklif de masadaydı.|Video call. A rival offer was on the table.
            İhtiyaçlarını tesiste yerinde gördük.|Saw on site what they need.
            Sözleşme taslağı hukukta.|Their lawyers have the draft contract.
            İndirim istediler, ödeme vadesinde anlaştık.|They wanted a discount; we agreed on the terms of payment.
            İmza için genel müdürün dönüşü bekleniyor.|Waiting for the general manager to come back and sign.
            Teslim tarihini netleştirdik.|The day of delivery is fixed.
            Yazılım aboneliği|Software subscription
            Stok takibi|Stock tracking
            Depo rafları|Warehouse shelves
            Bakım anlaşması|Maintenance contract
            Üretim izleme|Production monitoring
            Etiket yazıcıları|Label printers
            Sevkiyat planlama|Shipment planning
            Personel devam kontrolü|Attendance control
            “Aramayın, yazışalım” dedi|Said: “Don’t call, let’s write”
            İlk görüşmede kendisi söyledi|Said so in the first call
            KVKK formunda işaretlemiş|Ticked in the privacy form
            Proje sunumu|Presentation of the project
            Moda ofisleri|Their office in Moda
            Şantiyeye gitmiş, haber vermemiş.|Had gone to the building site and told nobody.
            Çuval başına fiyat|Price per sack
            Üç miktar için fiyat gönderildi, gecikme için özür dilendi.|Sent the prices for three quantities, with an apology for the delay.
            Maslak ofisleri, 4. kat|Their Maslak office, 4th floor
            Fabrika, 2. kapı|The plant, gate 2
            Görüntülü, bağlantı e-postada|Video, the link is in the e-mail
            Bursa tesisi|Bursa site
            Yıl sonu denetimi|The audit at the end of the year
            Yeni tesis açılıyor|A new site opens
            Tedarikçiyle sözleşmeleri bitiyor|Their contract with the supplier ends
            Büyük bir sipariş aldılar|They won a large order
            14 günlük deneme|Trial of 14 days
            Sahada demo|Demo on site
            Kahve seti|Coffee set
            Demoyu iki vardiya amiri izledi, teklifi beklediklerini söylediler.|Two shift managers saw the demo; they are waiting for the offer.
            Teşekkür etti, sunumu ekibiyle paylaştı.|Said thank you and shared the presentation with the team.
            Laboratuvar yönetimi, 3 tesis|Lab management, 3 sites
            """.lines().map(line -> line.split("\\|", 2)).collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));

    private SampleWords() {}

    /** How the words of a sample are written: as they are in Turkish, in English for everybody else. */
    static UnaryOperator<String> in(Locale language) {
        return language.getLanguage().equals("tr")
                ? UnaryOperator.identity()
                : turkish -> ENGLISH.getOrDefault(turkish, turkish);
    }
}
