# METADATA
# title: ECS services do not allow commands inside containers
# description: ECS Exec is a shell in production for everyone with one permission.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_service
# custom:
#   id: aws.ecs.exec_disabled
#   requirement: ECS services must not allow ECS Exec
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_ecs_service]
#   remediation: Set `enable_execute_command` to false.
#   fix:
#     set:
#       path: [enable_execute_command]
#       value: false
package decree.aws.ecs.exec_disabled

import data.decree.tf

deny contains tf.finding(service, "must not allow commands to be executed inside", ["enable_execute_command"]) if {
	some service in input.resource.aws_ecs_service
	service.values.enable_execute_command == true
}
