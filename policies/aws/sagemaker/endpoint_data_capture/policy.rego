# METADATA
# title: SageMaker endpoints capture inference data
# description: Without captured requests neither drift nor abuse can be shown afterwards, and model monitoring
#   has nothing to look at.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_endpoint_configuration
# custom:
#   id: aws.sagemaker.endpoint_data_capture
#   requirement: every SageMaker endpoint configuration must capture data
#   severity: LOW
#   category: logging
#   resource_types: [aws_sagemaker_endpoint_configuration]
#   profiles: [ai_platform]
#   remediation: Set `data_capture_config.0.enable_capture` to true.
#   fix:
#     set:
#       path: [data_capture_config, 0, enable_capture]
#       value: true
package decree.aws.sagemaker.endpoint_data_capture

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_configuration, "must capture data", ["data_capture_config", 0, "enable_capture"]) if {
	some endpoint_configuration in input.resource.aws_sagemaker_endpoint_configuration
	enable_capture := value.at(endpoint_configuration.values, ["data_capture_config", 0, "enable_capture"], null)
	value.known(enable_capture)
	enable_capture != true
}
