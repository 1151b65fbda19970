# METADATA
# title: SageMaker domains encrypt home directories with a customer managed key
# description: Notebooks, data samples and tokens of all users lie in the file system of the domain. With a key
#   of your own you decide who can decrypt it, and see each use. It cannot be changed later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_kms
#   aliases: [CKV_AWS_187]
#   requirement: every SageMaker domain must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.sagemaker.domain_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some domain in input.resource.aws_sagemaker_domain
	not_encrypted_with_a_customer_managed_key(domain)
}

not_encrypted_with_a_customer_managed_key(domain) if {
	value.absent(value.at(domain.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(domain) if {
	value.matches(domain.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(domain) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(domain.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
