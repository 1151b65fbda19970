# METADATA
# title: The AgentCore token vault is encrypted with a customer managed key
# description: The vault holds the tokens with which agents act for users elsewhere. Under a key of your own
#   each use of it is recorded and can be stopped.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_token_vault_cmk
# custom:
#   id: aws.bedrock.token_vault_kms
#   requirement: every AgentCore token vault must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrockagentcore_token_vault_cmk]
#   profiles: [ai_platform]
#   remediation: Set key_type to CustomerManagedKey and kms_key_arn in kms_configuration.
package decree.aws.bedrock.token_vault_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(token_vault_cmk, "must be encrypted with a customer managed key", ["kms_configuration"]) if {
	some token_vault_cmk in input.resource.aws_bedrockagentcore_token_vault_cmk
	value.complete(token_vault_cmk.values, ["kms_configuration"])
	every kms_configuration in value.list(token_vault_cmk.values, ["kms_configuration"]) {
		key_type := value.at(kms_configuration, ["key_type"], null)
		value.known(key_type)
		key_type != "CustomerManagedKey"
	}
}
