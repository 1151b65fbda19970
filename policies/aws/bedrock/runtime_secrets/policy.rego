# METADATA
# title: AgentCore runtimes have no secrets in their environment
# description: Variables of the runtime are shown to whoever may describe it, stand in the state, and can be
#   read by the agent's own code, which a model steers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_agent_runtime
# custom:
#   id: aws.bedrock.runtime_secrets
#   requirement: every AgentCore runtime must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_bedrockagentcore_agent_runtime]
#   profiles: [recommended, ai_platform]
#   remediation: Keep the secret in an AgentCore credential provider or in Secrets Manager.
package decree.aws.bedrock.runtime_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "PASSWORD"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.PASSWORD)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "SECRET"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.SECRET)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "API_KEY"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.API_KEY)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "TOKEN"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.TOKEN)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "AWS_SECRET_ACCESS_KEY"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.AWS_SECRET_ACCESS_KEY)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "HF_TOKEN"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.HF_TOKEN)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "HUGGING_FACE_HUB_TOKEN"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.HUGGING_FACE_HUB_TOKEN)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "OPENAI_API_KEY"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.OPENAI_API_KEY)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "ANTHROPIC_API_KEY"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.ANTHROPIC_API_KEY)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "DB_PASSWORD"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.DB_PASSWORD)
}

deny contains tf.finding(agent_runtime, "must not contain secrets", ["environment_variables", "DATABASE_PASSWORD"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	value.literal(agent_runtime.values.environment_variables.DATABASE_PASSWORD)
}
