# METADATA
# title: Data quality jobs are isolated from the network
# description: The job reads the captured requests of users. Isolated, its container cannot send them anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_network_isolation
#   requirement: every SageMaker data quality job definition must have network isolation
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   profiles: [ai_platform]
#   remediation: Set `network_config.0.enable_network_isolation` to true.
#   fix:
#     set:
#       path: [network_config, 0, enable_network_isolation]
#       value: true
package decree.aws.sagemaker.data_quality_network_isolation

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must have network isolation", ["network_config", 0, "enable_network_isolation"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	enable_network_isolation := value.at(data_quality_job_definition.values, ["network_config", 0, "enable_network_isolation"], null)
	value.known(enable_network_isolation)
	enable_network_isolation != true
}
