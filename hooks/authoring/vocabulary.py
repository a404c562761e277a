"""The one place for the closed lists that front matter, blocks and exercises draw on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Step:
    """One step of the framework; `start` and `end` are minutes on the clock of a 45-minute round."""

    slug: str
    title: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long the step takes."""
        return self.end - self.start


STEPS = (
    Step("requirements", "Requirements", 0, 5),
    Step("problem", "Problem formulation", 5, 10),
    Step("features", "Features and data", 10, 18),
    Step("model", "Model", 18, 26),
    Step("serving", "Serving", 26, 34),
    Step("evaluation", "Evaluation", 34, 42),
)
QUESTIONS = Step("questions", "Questions", 42, 45)
STEP_BY_SLUG = {step.slug: step for step in STEPS}

CRITERIA = (
    "Requirements",
    "Problem formulation",
    "Features",
    "Model",
    "Serving",
    "Evaluation",
    "Communication",
)
LEVELS = ("No hire", "Lean hire", "Strong hire")


class StepSlug(StrEnum):
    """The six steps as they are written in `exercise.toml` and in `step` blocks."""

    REQUIREMENTS = "requirements"
    PROBLEM = "problem"
    FEATURES = "features"
    MODEL = "model"
    SERVING = "serving"
    EVALUATION = "evaluation"


class Role(StrEnum):
    """Whom a problem is asked of."""

    MLE = "mle"
    AI_ENGINEER = "ai-engineer"
    MLOPS = "mlops"


class Kind(StrEnum):
    """What kind of system a problem asks for."""

    ML = "ml"
    LLM = "llm"
    PLATFORM = "platform"


class Difficulty(StrEnum):
    """How hard a problem or exercise is for a senior engineer."""

    STANDARD = "standard"
    HARD = "hard"
    EXPERT = "expert"


class ProblemSlug(StrEnum):
    """The eleven problems, known even before their pages exist, so that exercises can name them."""

    NEWS_FEED_RANKING = "news-feed-ranking"
    RECOMMENDATION_SYSTEM = "recommendation-system"
    FRAUD_DETECTION = "fraud-detection"
    SEARCH_RANKING = "search-ranking"
    AD_CLICK_PREDICTION = "ad-click-prediction"
    CONTENT_MODERATION = "content-moderation"
    CUSTOMER_SUPPORT_CHATBOT = "customer-support-chatbot"
    ENTERPRISE_SEARCH = "enterprise-search"
    AI_CODE_REVIEW_ASSISTANT = "ai-code-review-assistant"
    FEATURE_STORE = "feature-store"
    MODEL_MONITORING = "model-monitoring"


# Whom each problem is asked of; a problem's page says the same in its front matter.
PROBLEM_ROLES = {
    ProblemSlug.NEWS_FEED_RANKING: (Role.MLE,),
    ProblemSlug.RECOMMENDATION_SYSTEM: (Role.MLE,),
    ProblemSlug.FRAUD_DETECTION: (Role.MLE,),
    ProblemSlug.SEARCH_RANKING: (Role.MLE,),
    ProblemSlug.AD_CLICK_PREDICTION: (Role.MLE,),
    ProblemSlug.CONTENT_MODERATION: (Role.MLE, Role.AI_ENGINEER),
    ProblemSlug.CUSTOMER_SUPPORT_CHATBOT: (Role.AI_ENGINEER,),
    ProblemSlug.ENTERPRISE_SEARCH: (Role.AI_ENGINEER,),
    ProblemSlug.AI_CODE_REVIEW_ASSISTANT: (Role.AI_ENGINEER,),
    ProblemSlug.FEATURE_STORE: (Role.MLOPS,),
    ProblemSlug.MODEL_MONITORING: (Role.MLOPS,),
}
ROLE_TITLES = {Role.MLE: "ML engineer", Role.AI_ENGINEER: "AI engineer", Role.MLOPS: "MLOps"}
PROBLEM_TITLES = {
    ProblemSlug.NEWS_FEED_RANKING: "News feed ranking",
    ProblemSlug.RECOMMENDATION_SYSTEM: "Recommendation system",
    ProblemSlug.FRAUD_DETECTION: "Fraud detection",
    ProblemSlug.SEARCH_RANKING: "Search ranking",
    ProblemSlug.AD_CLICK_PREDICTION: "Ad click prediction",
    ProblemSlug.CONTENT_MODERATION: "Content moderation",
    ProblemSlug.CUSTOMER_SUPPORT_CHATBOT: "Customer support chatbot",
    ProblemSlug.ENTERPRISE_SEARCH: "Enterprise search",
    ProblemSlug.AI_CODE_REVIEW_ASSISTANT: "AI code review assistant",
    ProblemSlug.FEATURE_STORE: "Feature store",
    ProblemSlug.MODEL_MONITORING: "Model monitoring",
}
