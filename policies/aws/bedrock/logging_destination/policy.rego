# METADATA
# title: Bedrock invocation logging has a destination
# description: Without a record of prompts and answers neither misuse nor a leak through a model can be found or shown.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_model_invocation_logging_configuration
# custom:
#   id: aws.bedrock.logging_destination
#   requirement: every Bedrock model invocation logging configuration must have a log destination
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_bedrock_model_invocation_logging_configuration]
#   profiles: [ai_platform]
#   frameworks:
#     soc2: [cc_a_1_1]
#     aws_ai_security: [AISF-AI-05]
#   remediation: Add an s3_config or a cloudwatch_config to logging_config.
package decree.aws.bedrock.logging_destination

import data.decree.tf
import data.decree.value

deny contains tf.finding(model_invocation_logging_configuration, "must have logging enabled", []) if {
	some model_invocation_logging_configuration in input.resource.aws_bedrock_model_invocation_logging_configuration
	value.absent(value.at(model_invocation_logging_configuration.values, ["logging_config", 0, "s3_config"], null))
	value.absent(value.at(model_invocation_logging_configuration.values, ["logging_config", 0, "cloudwatch_config"], null))
}
