# METADATA
# title: Containers use no ports of the host
# description: A port on the node goes past services and their network policies, and only one such pod fits on a node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.host_port
#   aliases: [CKV_K8S_26, AVD-KSV-0024]
#   requirement: no Kubernetes workload may use ports of the host
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   frameworks:
#     cis: ["5.2.12"]
#     pci_dss:
#       ["1.2.5.17", "1.2.8.13", "1.2.8.16", "1.2.8.20", "1.2.8.28", "1.2.8.30", "1.2.8.41", "1.3.1.29",
#        "1.3.1.34", "1.3.1.8", "1.3.2.18", "1.3.2.28", "1.3.2.45", "1.4.2.26", "1.4.2.43", "1.4.4.7",
#        "1.5.1.16", "1.5.1.32", "1.5.1.40", "10.3.2.18", "10.3.2.19", "11.5.1.1.1", "2.2.5.17", "3.5.1.3.14",
#        "3.5.1.3.20", "3.5.1.3.23", "3.5.1.3.6", A1.1.3.26, A1.1.3.40, A3.4.1.18, A3.4.1.8]
#   remediation: Remove `host_port`, and publish the port through a service.
package decree.kubernetes.workload.host_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not use ports of the host", ["spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(pod, "must not use ports of the host", ["spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some pod in input.resource.kubernetes_pod
	some i_3, init_container in pod.values.spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_3, init_container in v1.values.spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(deployment, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(deployment, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_3, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_3, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(daemonset, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(daemonset, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_3, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(set_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(set_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_3, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(set_2, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(set_2, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_3, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(set_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(set_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_3, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(controller, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(controller, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_3, init_container in controller.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(controller_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(controller_v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_3, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(job, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(job, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some job in input.resource.kubernetes_job
	some i_3, init_container in job.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(v1, "must not use ports of the host", ["spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_3, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(job, "must not use ports of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(job, "must not use ports of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_3, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}

deny contains tf.finding(job_v1, "must not use ports of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "port", i_2, "host_port"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_2, port in container.port
	value.above(port.host_port, 0)
}

deny contains tf.finding(job_v1, "must not use ports of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_3, "port", i_4, "host_port"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_3, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_4, port_2 in init_container.port
	value.above(port_2.host_port, 0)
}
