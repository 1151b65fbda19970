# METADATA
# title: IAM users have no inline policies
# description: >
#   Permissions written into a single user are overlooked in reviews and cannot be reused. Give them to groups or
#   roles, where they are seen and taken back in one place.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_policy
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
# custom:
#   id: aws.iam.user_inline_policy
#   requirement: no IAM user may have an inline policy
#   severity: LOW
#   category: least privilege
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_iam_user]
#   reads: [aws_iam_user_policy]
#   frameworks:
#     cis: ["1.14"]
#     soc2: [cc_1_3]
#     pci_dss: ["7.2.1.12", "7.2.2.12"]
#     nist_800_53: [ac_2_6, ac_3, ac_6]
#     aws_ai_security: [AISF-IAM-02]
#   remediation: Turn the inline policy into an aws_iam_policy that is attached to a group or a role.
package decree.aws.iam.user_inline_policy

import data.decree.tf

policies[key] contains policy if {
	some policy in input.resource.aws_iam_user_policy
	some key in tf.keys(policy.values.user)
}

deny contains tf.finding(user, message, []) if {
	some user in input.resource.aws_iam_user
	some policy in tf.linked(user, policies)
	message := concat("", ["user has the inline policy `", policy.address, "`"])
}
