# METADATA
# title: SageMaker notebook instances require IMDSv2
# description: Version 1 of the metadata service answers any request from the instance; a forged request in a
#   notebook is then enough to read the credentials of its role.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_imdsv2
#   aliases: [CKV_AWS_371]
#   requirement: every SageMaker notebook instance must require IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Set `instance_metadata_service_configuration.0.minimum_instance_metadata_service_version` to "2".
#   fix:
#     set:
#       path: [instance_metadata_service_configuration, 0, minimum_instance_metadata_service_version]
#       value: "2"
package decree.aws.sagemaker.notebook_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must require version 2 of the instance metadata service", ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	minimum_instance_metadata_service_version := value.at(notebook_instance.values, ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"], null)
	value.known(minimum_instance_metadata_service_version)
	not minimum_instance_metadata_service_version in ["2", 2]
}
