# METADATA
# title: IAM policies do not allow actions on all resources
# description: >
#   A policy for the resource `*` reaches every bucket, key and table of the account, also those that other teams
#   create tomorrow.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
# custom:
#   id: aws.iam.wildcard_resource
#   requirement: >
#     no IAM policy may allow actions on all resources, unless the actions can only be allowed on all resources
#   severity: MEDIUM
#   category: least privilege
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types:
#     - aws_iam_policy
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_role
#   reads: [aws_iam_policy_document]
#   frameworks:
#     soc2: [cc_6_3]
#     hipaa: ["164_308_a_4_ii_b"]
#     nist_800_53: [ac_2_6, ac_3, ac_6]
#     aws_ai_security: [AISF-IAM-02]
#   remediation: >
#     Name the ARNs that the work needs, and put actions that know no resource into a statement of their own.
package decree.aws.iam.wildcard_resource

import data.decree.iam
import data.decree.tf

# Actions that AWS authorises on all resources only, or that show names and settings and no data.
unscoped := {
	"*:describe*",
	"*:list*",
	"cloudwatch:getmetric*",
	"cloudwatch:putmetricdata",
	"ec2:*networkinterface*",
	"ec2:*privateipaddresses",
	"ec2messages:*",
	"ecr:getauthorizationtoken",
	"logs:*logdelivery",
	"ssm:updateinstanceinformation",
	"ssmmessages:*",
	"sts:getcalleridentity",
	"xray:*",
}

deny contains tf.finding(policy.resource, message, policy.path) if {
	some policy in iam.identity_policies
	some statement in iam.statements(policy.document)
	statement.effect == "Allow"
	statement.conditions == []
	"*" in statement.resources
	actions := [action | some action in statement.actions; tf.known(action); not _unscoped(action)]
	count(actions) > 0
	message := concat("", ["policy allows `", concat("`, `", actions), "` on all resources"])
}

_unscoped(action) if {
	some pattern in unscoped
	glob.match(pattern, null, lower(action))
}
