# METADATA
# title: Bedrock invocation logs are encrypted with a KMS key
# description: The log group holds what users told the model. Without a key of your own everybody with read
#   access to logs reads it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_model_invocation_logging_configuration
# custom:
#   id: aws.bedrock.logging_encrypted
#   requirement: every Bedrock model invocation logging configuration must keep invocation logs encrypted
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_bedrock_model_invocation_logging_configuration]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-05, AISF-INFRA-05]
#   remediation: Set kms_key_id on the log group that the configuration names.
package decree.aws.bedrock.logging_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(model_invocation_logging_configuration, "must keep invocation logs encrypted", ["logging_config", 0, "cloudwatch_config", 0, "log_group_name"]) if {
	some model_invocation_logging_configuration in input.resource.aws_bedrock_model_invocation_logging_configuration
	some log_group in input.resource.aws_cloudwatch_log_group
	tf.refers(value.at(model_invocation_logging_configuration.values, ["logging_config", 0, "cloudwatch_config", 0, "log_group_name"], null), log_group)
	value.absent(value.at(log_group.values, ["kms_key_id"], null))
}
