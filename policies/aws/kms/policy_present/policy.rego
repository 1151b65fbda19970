# METADATA
# title: KMS keys have a policy of their own
# description: The default policy hands the key to whatever the identity policies of the account allow; one of
#   its own names who may use and who may manage it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kms_key
# custom:
#   id: aws.kms.policy_present
#   aliases: [CKV2_AWS_64]
#   requirement: every KMS key must have an explicit key policy
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_kms_key]
#   remediation: Write the policy of the key in `policy` or an `aws_kms_key_policy`.
#   fix:
#     add_resource:
#       type: aws_kms_key_policy
#       attributes:
#         key_id: ${self.id}
package decree.aws.kms.policy_present

import data.decree.tf
import data.decree.value

deny contains tf.finding(key, "must have a policy of its own", []) if {
	some key in input.resource.aws_kms_key
	value.absent(value.at(key.values, ["policy"], null))
	every key_policy in possible_key_policys(key) {
		item := key_policy
		value.absent(item)
	}
}

possible_key_policys(key) := [candidate |
	some candidate in input.resource.aws_kms_key_policy
	tf.could_refer(value.at(candidate.values, ["key_id"], null), key)
]
