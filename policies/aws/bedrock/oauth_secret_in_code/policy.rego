# METADATA
# title: Client secrets of AgentCore are not in the code
# description: With the client secret anybody gets tokens in the name of your agent. In the configuration it is
#   in the repository and the state.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_oauth2_credential_provider
# custom:
#   id: aws.bedrock.oauth_secret_in_code
#   requirement: every AgentCore OAuth credential provider must not have its client secret written out
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_bedrockagentcore_oauth2_credential_provider]
#   profiles: [recommended, ai_platform]
#   remediation: Use client_secret_wo with a value from a secret or an ephemeral resource.
package decree.aws.bedrock.oauth_secret_in_code

import data.decree.tf
import data.decree.value

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i, "custom_oauth2_provider_config", i_2, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i, oauth2_provider_config in oauth2_credential_provider.values.oauth2_provider_config
	some i_2, custom_oauth2_provider_config in oauth2_provider_config.custom_oauth2_provider_config
	value.literal(custom_oauth2_provider_config.client_secret)
}

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i_3, "github_oauth2_provider_config", i_4, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i_3, oauth2_provider_config_2 in oauth2_credential_provider.values.oauth2_provider_config
	some i_4, github_oauth2_provider_config in oauth2_provider_config_2.github_oauth2_provider_config
	value.literal(github_oauth2_provider_config.client_secret)
}

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i_5, "google_oauth2_provider_config", i_6, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i_5, oauth2_provider_config_3 in oauth2_credential_provider.values.oauth2_provider_config
	some i_6, google_oauth2_provider_config in oauth2_provider_config_3.google_oauth2_provider_config
	value.literal(google_oauth2_provider_config.client_secret)
}

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i_7, "microsoft_oauth2_provider_config", i_8, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i_7, oauth2_provider_config_4 in oauth2_credential_provider.values.oauth2_provider_config
	some i_8, microsoft_oauth2_provider_config in oauth2_provider_config_4.microsoft_oauth2_provider_config
	value.literal(microsoft_oauth2_provider_config.client_secret)
}

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i_9, "salesforce_oauth2_provider_config", i_10, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i_9, oauth2_provider_config_5 in oauth2_credential_provider.values.oauth2_provider_config
	some i_10, salesforce_oauth2_provider_config in oauth2_provider_config_5.salesforce_oauth2_provider_config
	value.literal(salesforce_oauth2_provider_config.client_secret)
}

deny contains tf.finding(oauth2_credential_provider, "must not have its client secret written out", ["oauth2_provider_config", i_11, "slack_oauth2_provider_config", i_12, "client_secret"]) if {
	some oauth2_credential_provider in input.resource.aws_bedrockagentcore_oauth2_credential_provider
	some i_11, oauth2_provider_config_6 in oauth2_credential_provider.values.oauth2_provider_config
	some i_12, slack_oauth2_provider_config in oauth2_provider_config_6.slack_oauth2_provider_config
	value.literal(slack_oauth2_provider_config.client_secret)
}
