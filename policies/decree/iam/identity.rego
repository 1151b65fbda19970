package decree.iam

import data.decree.tf

# METADATA
# title: Permission policies of users, groups and roles
# description: Each `resource` with the `document` it holds and the `path` of that document.
# scope: document
identity_policies contains _policy(resource) if some resource in input.resource.aws_iam_policy

identity_policies contains _policy(resource) if some resource in input.resource.aws_iam_role_policy

identity_policies contains _policy(resource) if some resource in input.resource.aws_iam_user_policy

identity_policies contains _policy(resource) if some resource in input.resource.aws_iam_group_policy

identity_policies contains policy if {
	some role in input.resource.aws_iam_role
	some index, block in tf.blocks(role.values, "inline_policy")
	policy := {"resource": role, "document": block.policy, "path": ["inline_policy", index, "policy"]}
}

_policy(resource) := {"resource": resource, "document": resource.values.policy, "path": ["policy"]}
