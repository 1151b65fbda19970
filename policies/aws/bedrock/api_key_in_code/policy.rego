# METADATA
# title: API keys of AgentCore are not in the code
# description: A key in the configuration is in the repository and in the state for everybody who reads them,
#   and works from everywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_api_key_credential_provider
# custom:
#   id: aws.bedrock.api_key_in_code
#   requirement: every AgentCore API key credential provider must not have its API key written out
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_bedrockagentcore_api_key_credential_provider]
#   profiles: [recommended, ai_platform]
#   remediation: Use api_key_wo with a value from a secret or an ephemeral resource.
package decree.aws.bedrock.api_key_in_code

import data.decree.tf
import data.decree.value

deny contains tf.finding(api_key_credential_provider, "must not have its API key written out", ["api_key"]) if {
	some api_key_credential_provider in input.resource.aws_bedrockagentcore_api_key_credential_provider
	value.literal(api_key_credential_provider.values.api_key)
}
