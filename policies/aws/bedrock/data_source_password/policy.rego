# METADATA
# title: Bedrock data sources sign in with OAuth
# description: With basic authentication the connector holds the password of a person or a service account, with
#   all that account may read, and no way to limit it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_data_source
# custom:
#   id: aws.bedrock.data_source_password
#   requirement: every Bedrock data source must not sign in to its source with a password
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_bedrockagent_data_source]
#   profiles: [ai_platform]
#   remediation: Set auth_type to OAUTH2_CLIENT_CREDENTIALS and put the client's credentials in the secret.
package decree.aws.bedrock.data_source_password

import data.decree.tf

deny contains tf.finding(data_source, "must not sign in to its source with a password", ["data_source_configuration", i, "confluence_configuration", i_2, "source_configuration", i_3, "auth_type"]) if {
	some data_source in input.resource.aws_bedrockagent_data_source
	some i, data_source_configuration in data_source.values.data_source_configuration
	some i_2, confluence_configuration in data_source_configuration.confluence_configuration
	some i_3, source_configuration in confluence_configuration.source_configuration
	source_configuration.auth_type == "BASIC"
}
