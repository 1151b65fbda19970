# METADATA
# title: Data quality jobs encrypt traffic between containers
# description: A job on several instances exchanges captured inference data among them, in the clear unless this is on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: aws.sagemaker.data_quality_inter_container_encryption
#   aliases: [CKV_AWS_369]
#   requirement: every SageMaker data quality job definition must encrypt traffic between containers
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_data_quality_job_definition]
#   profiles: [ai_platform]
#   remediation: Set `network_config.0.enable_inter_container_traffic_encryption` to true.
#   fix:
#     set:
#       path: [network_config, 0, enable_inter_container_traffic_encryption]
#       value: true
package decree.aws.sagemaker.data_quality_inter_container_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_quality_job_definition, "must be encrypted in transit", ["network_config", 0, "enable_inter_container_traffic_encryption"]) if {
	some data_quality_job_definition in input.resource.aws_sagemaker_data_quality_job_definition
	enable_inter_container_traffic_encryption := value.at(data_quality_job_definition.values, ["network_config", 0, "enable_inter_container_traffic_encryption"], null)
	value.known(enable_inter_container_traffic_encryption)
	enable_inter_container_traffic_encryption != true
}
