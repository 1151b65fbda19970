# METADATA
# title: Bedrock invocation logging keeps the text
# description: "Without the text the log says that somebody asked a model, not what: an incident cannot be told
#   from ordinary use."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_model_invocation_logging_configuration
# custom:
#   id: aws.bedrock.logging_text
#   requirement: every Bedrock model invocation logging configuration must log the text of prompts
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_bedrock_model_invocation_logging_configuration]
#   profiles: [ai_platform]
#   remediation: Set `logging_config.0.text_data_delivery_enabled` to true.
#   fix:
#     set:
#       path: [logging_config, 0, text_data_delivery_enabled]
#       value: true
package decree.aws.bedrock.logging_text

import data.decree.tf
import data.decree.value

deny contains tf.finding(model_invocation_logging_configuration, "must log the text of prompts", ["logging_config", 0, "text_data_delivery_enabled"]) if {
	some model_invocation_logging_configuration in input.resource.aws_bedrock_model_invocation_logging_configuration
	text_data_delivery_enabled := model_invocation_logging_configuration.values.logging_config[0].text_data_delivery_enabled
	value.known(text_data_delivery_enabled)
	text_data_delivery_enabled != true
}
