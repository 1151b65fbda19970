# METADATA
# title: ECR repositories are encrypted with KMS
# description: With a KMS key each use of the images is logged and can be withdrawn.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository
# custom:
#   id: aws.ecr.kms_encryption
#   aliases: [CKV_AWS_136, AVD-AWS-0033]
#   requirement: every ECR repository must be encrypted with KMS
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ecr_repository]
#   remediation: Set `encryption_type` to `KMS` in `encryption_configuration`; the repository is created anew.
package decree.aws.ecr.kms_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(repository, "must be encrypted with KMS", ["encryption_configuration"]) if {
	some repository in input.resource.aws_ecr_repository
	value.complete(repository.values, ["encryption_configuration"])
	every encryption_configuration in value.list(repository.values, ["encryption_configuration"]) {
		encryption_type := value.at(encryption_configuration, ["encryption_type"], null)
		value.known(encryption_type)
		not encryption_type in ["KMS", "KMS_DSSE"]
	}
}
