# METADATA
# title: SageMaker domains encrypt shared notebook output with a KMS key
# description: Snapshots of notebooks that users share go to a bucket with the data they show; a key of its own
#   keeps those out who may only read the bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.shared_output_kms
#   requirement: every SageMaker domain must encrypt shared notebook output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set s3_kms_key_id in sharing_settings.
package decree.aws.sagemaker.shared_output_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must encrypt shared notebook output with a KMS key", []) if {
	some domain in input.resource.aws_sagemaker_domain
	domain.values.default_user_settings[0].sharing_settings[0].notebook_output_option == "Allowed"
	value.absent(value.at(domain.values, ["default_user_settings", 0, "sharing_settings", 0, "s3_kms_key_id"], null))
}
