// Reviews written for the tests, of papers that no document of the seed has, and what a reader takes from each.

/** A review and what it says of its paper; ids without `concept:`. */
export interface Paragraph {
  readonly title: string;
  readonly body: string;
  /** All of it. */
  readonly introduces: readonly string[];
  /** At least these. */
  readonly uses: readonly string[];
  readonly mentions: readonly string[];
  readonly denied?: readonly string[];
  /** What the text only seems to name. */
  readonly absent?: readonly string[];
  /** What a reader would say first that the paper is about; any of them at the top, all among the first three. */
  readonly first: readonly string[];
}

/** In Russian, as digests are written. */
export const RUSSIAN: readonly Paragraph[] = [
  {
    title: 'Segment Anything',
    body: 'Модель SAM вырезает с картинки любой объект по клику или рамке: сегментация без дообучения, в режиме zero-shot. Энкодер — ViT, предобученный как MAE. По сравнению с Mask R-CNN края масок аккуратнее. Это не детектор объектов, классов она не знает.',
    introduces: ['segment-anything'],
    uses: ['vision-transformer', 'masked-autoencoder'],
    mentions: ['mask-r-cnn'],
    denied: ['object-detector'],
    absent: ['sharpness-aware-minimization', 'mean-absolute-error'],
    first: ['segment-anything', 'image-segmentation'],
  },
  {
    title: 'Sharpness-Aware Minimization for Efficiently Improving Generalization',
    body: 'Авторы предлагают оптимизатор SAM, который ищет пологий минимум функции потерь. Вместо обычного SGD каждый шаг считается дважды. Проверяли на CIFAR-100 и ImageNet; сети — Wide ResNet и EfficientNet. Код написан на JAX.',
    introduces: ['sharpness-aware-minimization'],
    uses: ['cifar-100', 'imagenet', 'wide-resnet', 'efficientnet', 'jax'],
    mentions: ['stochastic-gradient-descent'],
    absent: ['segment-anything'],
    first: ['sharpness-aware-minimization'],
  },
  {
    title: 'RoBERTa: A Robustly Optimized BERT Pretraining Approach',
    body: 'Исследователи заново обучили ВЕRТ, дольше и на большем объёме текстов. Данные взяли из BookCorpus, Википедии и OpenWebText. На GLUE, RACE и SQuAD модель обгоняет XLNet. Реализовано на РyTorch, в библиотеке fairseq.',
    introduces: ['roberta'],
    uses: ['bert', 'bookcorpus', 'wikipedia', 'openwebtext', 'glue', 'race', 'squad', 'pytorch', 'fairseq'],
    mentions: ['xlnet'],
    first: ['roberta', 'pre-training'],
  },
  {
    title: 'A ConvNet for the 2020s',
    body: 'Авторы осовременили обычную СNN: взяли за основу RеsNet-50 и шаг за шагом приближали её к Swin Transformer. Сеть назвали ConvNeXt. Это не трансформер: свёрточная сеть обходится без самовнимания. Добавили depthwise-свёртки, GELU вместо ReLU, LayerNorm вместо BatchNorm. Тестировали на ImageNet, COCO и ADE20K.',
    introduces: ['convnext'],
    uses: ['resnet-50', 'depthwise-convolution', 'gelu', 'layer-normalization', 'imagenet', 'coco', 'ade20k'],
    mentions: ['swin-transformer', 'relu', 'batch-normalization', 'self-attention'],
    denied: ['transformer'],
    first: ['convolutional-neural-network'],
  },
  {
    title: 'Large Scale GAN Training for High Fidelity Natural Image Synthesis',
    body: 'Новая модель BigGAN — самый большой ган на сегодня. За основу взяли SAGAN, добавили spectral normalization. Учили на ImageNet и JFT-300M, мерили FID и Inception Score. В отличие от Progressive GAN, картинка растёт сразу целиком. Раньше GAN-подобные сети обычно обучали на CelebA.',
    introduces: ['biggan'],
    uses: ['sagan', 'spectral-normalization', 'imagenet', 'jft-300m', 'frechet-inception-distance', 'inception-score'],
    mentions: ['progressive-gan', 'celeba'],
    first: ['gan', 'image-synthesis'],
  },
  {
    title: 'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer',
    body: 'Модель назвали T5: трансформер-энкодер читает текст, декодер пишет ответ. Учили её на C4, который вычистили из Common Crawl, токены готовит SentencePiece. Качество проверяли на GLUE, CNN/Daily Mail и SQuAD. До этого для таких задач обычно дообучали BERT или GPT-2.',
    introduces: ['t5'],
    uses: ['c4', 'common-crawl', 'sentencepiece', 'glue', 'cnn-daily-mail', 'squad'],
    mentions: ['bert', 'gpt-2'],
    first: ['transfer-learning', 'transformer'],
  },
  {
    title: 'U-Net: Convolutional Networks for Biomedical Image Segmentation',
    body: 'U-Net-архитектура — это кодировщик и декодировщик, между которыми протянуты skip-соединения. Данных мало, поэтому много аугментаций. Сегментация медицинских снимков получается лучше, чем у полносвёрточных сетей. Написано на Caffe; лосс — кросс-энтропия.',
    introduces: ['u-net'],
    uses: ['caffe', 'cross-entropy'],
    mentions: ['fully-convolutional-network'],
    first: ['u-net', 'image-segmentation'],
  },
  {
    title: 'LoRA: Low-Rank Adaptation of Large Language Models',
    body: 'Дообучение больших языковых моделей стоит дорого. Авторы замораживают веса и учат рядом маленькие матрицы. Метод LoRA проверили на RoBERTa, DeBERTa и GPT-3, оптимизатор — AdamW. Прунинг и дистилляция знаний здесь не используются. К радиосвязи LoRa работа не относится.',
    introduces: ['lora'],
    uses: ['roberta', 'deberta', 'gpt-3', 'adamw'],
    mentions: ['pruning', 'knowledge-distillation'],
    first: ['lora', 'language-model'],
  },
  {
    title: 'Emerging Properties in Self-Supervised Vision Transformers',
    body: 'Метод DINO учит визуальные трансформеры без разметки, дистилляцией самих в себя. Обучали на ImageNet, признаки проверяли методом ближайших соседей. Точность выше, чем у BYOL, MoCo и SwAV. Контрастивной функции потерь нет.',
    introduces: ['dino'],
    uses: ['imagenet', 'k-nearest-neighbours'],
    mentions: ['byol', 'moco', 'swav', 'contrastive-loss'],
    absent: ['dino-detector'],
    first: ['vision-transformer', 'transformer', 'self-supervised-learning'],
  },
  {
    title: 'DINO: DETR with Improved DeNoising Anchor Boxes',
    body: 'DINO развивает DETR: запросы объектов стартуют с якорных рамок, а сеть учится убирать из них шум. Детектор объектов обучен на COCO, бэкбоны — ResNet-50 и Swin. Обгоняет Deformable DETR.',
    introduces: ['dino-detector'],
    uses: ['coco', 'resnet-50', 'swin-transformer', 'detr', 'object-queries'],
    mentions: ['deformable-detr'],
    absent: ['dino'],
    first: ['dino-detector', 'detr'],
  },
  {
    title: 'N-BEATS: Neural basis expansion analysis for interpretable time series forecasting',
    body: 'Глубокая сеть из полносвязных слоёв предсказывает временные ряды. Ни рекуррентных сетей, ни свёрток в ней нет. Ошибка MAE на 5% меньше, чем у DeepAR. Классические подходы вроде ARIMA ей тоже проигрывают.',
    introduces: ['n-beats'],
    uses: ['mean-absolute-error', 'fully-connected-layer'],
    mentions: ['deepar', 'arima', 'recurrent-neural-network', 'convolution'],
    absent: ['masked-autoencoder'],
    first: ['time-series-forecasting', 'n-beats'],
  },
  {
    title: 'Masked Autoencoders Are Scalable Vision Learners',
    body: 'MAE закрывает три четверти патчей картинки и учится их восстанавливать. Энкодер — обычный ViT, декодер маленький. Предобучение шло на ImageNet, потом модель дообучили для детекции на COCO. Результат лучше, чем у MoCo и BEiT, а контрастивное обучение не нужно.',
    introduces: ['masked-autoencoder'],
    uses: ['imagenet', 'coco', 'vision-transformer'],
    mentions: ['moco', 'beit', 'contrastive-learning'],
    absent: ['mean-absolute-error'],
    first: ['masked-autoencoder', 'autoencoder'],
  },
];

/** In English, as some reviews are. */
export const ENGLISH: readonly Paragraph[] = [
  {
    title: 'EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks',
    body: 'We propose EfficientNets, a family of models found by neural architecture search. The blocks use squeeze-and-excitation and Swish. Evaluated on ImageNet and CIFAR-100, they outperform ResNets and DenseNets while being much smaller. Unlike transformers, they see only a neighbourhood.',
    introduces: ['efficientnet'],
    uses: ['neural-architecture-search', 'squeeze-and-excitation', 'swish', 'imagenet', 'cifar-100'],
    mentions: ['resnet', 'densenet', 'transformer'],
    first: ['efficientnet', 'model-scaling', 'convolutional-neural-network'],
  },
  {
    title: 'Learning Transferable Visual Models From Natural Language Supervision',
    body: 'CLIP learns from pairs of pictures and captions with a contrastive loss. CLIP has two encoders: a ResNet-50 or a ViT for pictures, a Transformer for text. We clip the logits for stability. Zero-shot accuracy of CLIP on ImageNet matches a supervised ResNet-101. CLIP was trained with PyTorch.',
    introduces: ['clip'],
    uses: ['contrastive-loss', 'resnet-50', 'vision-transformer', 'imagenet', 'pytorch'],
    mentions: ['resnet-101'],
    first: ['clip'],
  },
  {
    title: 'Learning Phrase Representations using RNN Encoder-Decoder for Statistical Machine Translation',
    body: 'The authors introduce the GRU, a gated recurrent unit that is simpler than the LSTM. Two recurrent neural networks read a phrase and write its translation; BLEU rises. The model is not a transformer, and attention is not used. Previous work typically relied on feed-forward networks.',
    introduces: ['gru'],
    uses: ['bleu'],
    mentions: ['lstm', 'attention-mechanism', 'feed-forward-network'],
    denied: ['transformer'],
    first: ['machine-translation', 'recurrent-neural-network', 'encoder-decoder'],
  },
  {
    title: 'wav2vec 2.0: A Framework for Self-Supervised Learning of Speech Representations',
    body: 'A convolutional network turns sound into units, and a Transformer predicts the masked ones. It was pre-trained on LibriSpeech and fine-tuned for speech recognition; word error rate is the lowest so far. The implementation builds on fairseq. Existing systems such as Deep Speech need far more labels.',
    introduces: ['wav2vec'],
    uses: ['librispeech', 'fairseq', 'word-error-rate'],
    mentions: ['deep-speech'],
    first: ['wav2vec', 'self-supervised-learning'],
  },
];
