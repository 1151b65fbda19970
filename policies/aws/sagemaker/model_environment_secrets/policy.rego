# METADATA
# title: SageMaker models have no secrets in their environment
# description: "Variables of the container are returned by DescribeModel and stand in the state: a token of a
#   model hub or an API key there is read by everybody who may look."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model
# custom:
#   id: aws.sagemaker.model_environment_secrets
#   requirement: every SageMaker model must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_sagemaker_model]
#   profiles: [recommended, ai_platform]
#   remediation: Keep the secret in Secrets Manager and read it in the container through the execution role.
package decree.aws.sagemaker.model_environment_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.PASSWORD)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "SECRET"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.SECRET)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "AWS_SECRET_ACCESS_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.AWS_SECRET_ACCESS_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "HF_TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.HF_TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "HUGGING_FACE_HUB_TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.HUGGING_FACE_HUB_TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "OPENAI_API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.OPENAI_API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "ANTHROPIC_API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.ANTHROPIC_API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "DB_PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.DB_PASSWORD)
}

deny contains tf.finding(model, "must not contain secrets", ["primary_container", 0, "environment", "DATABASE_PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	value.literal(model.values.primary_container[0].environment.DATABASE_PASSWORD)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.PASSWORD)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "SECRET"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.SECRET)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "AWS_SECRET_ACCESS_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.AWS_SECRET_ACCESS_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "HF_TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.HF_TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "HUGGING_FACE_HUB_TOKEN"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.HUGGING_FACE_HUB_TOKEN)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "OPENAI_API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.OPENAI_API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "ANTHROPIC_API_KEY"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.ANTHROPIC_API_KEY)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "DB_PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.DB_PASSWORD)
}

deny contains tf.finding(model, "must not contain secrets", ["container", i, "environment", "DATABASE_PASSWORD"]) if {
	some model in input.resource.aws_sagemaker_model
	some i, container in model.values.container
	value.literal(container.environment.DATABASE_PASSWORD)
}
