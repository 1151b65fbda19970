# METADATA
# title: ECS services have no administrator role
# description: The role of a service is used by the scheduler on its behalf; one called admin gives it far more
#   than registering targets of a load balancer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_service
# custom:
#   id: aws.ecs.admin_role
#   aliases: [3206240f-2e87-4e58-8d24-3e19e7c83d7c]
#   requirement: ECS services must not run with an IAM role that has admin in its name
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_ecs_service]
#   remediation: Give the service a role that may do what its load balancer needs, or leave `iam_role` to the
#     service-linked role.
package decree.aws.ecs.admin_role

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not run with a role called admin", ["iam_role"]) if {
	some service in input.resource.aws_ecs_service
	not_not_run_with_a_role_called_admin(service)
}

not_not_run_with_a_role_called_admin(service) if {
	value.matches(service.values.iam_role, `[Aa]dmin|ADMIN`)
}

not_not_run_with_a_role_called_admin(service) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(service.values, ["iam_role"], null), role)
	value.matches(role.values.name, `[Aa]dmin|ADMIN`)
}
