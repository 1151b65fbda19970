# METADATA
# title: ECS services roll back failed deployments
# description: Without the circuit breaker a broken version is started over and over until somebody notices.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecs_service
# custom:
#   id: aws.ecs.deployment_rollback
#   requirement: every ECS service must roll back failed deployments
#   severity: LOW
#   category: availability
#   resource_types: [aws_ecs_service]
#   remediation: Set `enable` and `rollback` to true in `deployment_circuit_breaker`.
package decree.aws.ecs.deployment_rollback

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must roll back failed deployments", ["deployment_circuit_breaker", 0, "enable"]) if {
	some service in input.resource.aws_ecs_service
	enable := value.at(service.values, ["deployment_circuit_breaker", 0, "enable"], null)
	value.known(enable)
	enable != true
}

deny contains tf.finding(service, "must roll back failed deployments", ["deployment_circuit_breaker", 0, "rollback"]) if {
	some service in input.resource.aws_ecs_service
	rollback := value.at(service.values, ["deployment_circuit_breaker", 0, "rollback"], null)
	value.known(rollback)
	rollback != true
}
