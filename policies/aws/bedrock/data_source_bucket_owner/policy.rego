# METADATA
# title: Bedrock data sources name the owner of their bucket
# description: When a bucket is deleted, anybody may create one of the same name and feed the knowledge base.
#   Naming the owner makes the ingestion fail instead.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_data_source
# custom:
#   id: aws.bedrock.data_source_bucket_owner
#   requirement: every Bedrock data source must name the account that owns its bucket
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_bedrockagent_data_source]
#   remediation: Set bucket_owner_account_id in s3_configuration.
package decree.aws.bedrock.data_source_bucket_owner

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_source, "must name the account that owns its bucket", ["data_source_configuration", i, "s3_configuration", i_2, "bucket_owner_account_id"]) if {
	some data_source in input.resource.aws_bedrockagent_data_source
	some i, data_source_configuration in data_source.values.data_source_configuration
	some i_2, s3_configuration in data_source_configuration.s3_configuration
	value.absent(value.at(s3_configuration, ["bucket_owner_account_id"], null))
}
