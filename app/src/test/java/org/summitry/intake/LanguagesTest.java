package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ministers of the five states met on Monday and agreed on quotas for the coming season.",
                "en | Ministers met.",
                "fr | Les ministres des affaires étrangères se sont réunis lundi dans la capitale et ont adopté un plan pour la pêche.",
                "es | Los ministros de relaciones exteriores se reunieron el lunes en la capital y aprobaron un plan para la pesca.",
                "pt | Os ministros das relações exteriores reuniram-se na segunda-feira na capital e aprovaram um plano para a pesca.",
                "de | Die Außenminister der fünf Staaten trafen sich am Montag in der Hauptstadt und haben einen Plan für die Fischerei beschlossen.",
                "tr | Beş ülkenin dışişleri bakanları pazartesi günü başkentte bir araya geldi ve balıkçılık için bir plan kabul etti.",
                "ru | Министры иностранных дел пяти государств встретились в понедельник и приняли план по рыболовству на этот год.",
                "uk | Міністри закордонних справ п'яти держав зустрілися в понеділок у столиці та ухвалили план щодо рибальства.",
                "kk | Бес мемлекеттің сыртқы істер министрлері дүйсенбі күні елордада кездесіп, балық аулау туралы жоспар және келісім қабылдады.",
                "ky | Беш мамлекеттин тышкы иштер министрлери дүйшөмбү күнү борбордо жолугуп, балык уулоо боюнча план жана макулдашуу кабыл алды.",
                "tg | Вазирони корҳои хориҷии панҷ давлат рӯзи душанбе дар пойтахт вохӯрданд ва нақшаро барои моҳидорӣ қабул карданд.",
                "ar | اجتمع وزراء خارجية الدول الخمس يوم الاثنين في العاصمة واتفقوا على خطة من أجل الصيد خلال هذا العام",
                "fa | وزیران امور خارجه پنج کشور روز دوشنبه در پایتخت دیدار کردند و برنامه ای را برای ماهیگیری تصویب کردند",
                "zh | 五国外长星期一在首都会晤，通过了一项渔业计划。",
                "ja | 五カ国の外相は月曜日に首都で会談し、漁業に関する計画を採択した。",
                "ko | 다섯 나라의 외무장관들은 월요일 수도에서 만나 어업 계획을 채택했다.",
                "und | Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam",
            })
    void recognisesTheLanguage(String language, String text) {
        assertThat(Languages.of(text, Layout.ofPlainText(text).blocks(), null)).isEqualTo(language);
    }
}
