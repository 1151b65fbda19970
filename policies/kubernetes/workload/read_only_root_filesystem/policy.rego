# METADATA
# title: Containers have a read-only root filesystem
# description: In a filesystem that can be written an intruder leaves tools and changes the program; read-only,
#   it is as it was built.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.read_only_root_filesystem
#   aliases: [CKV_K8S_22, AVD-KSV-0014, d532566b-8d9d-4f3b-80bd-361fe802f9c2]
#   requirement: Kubernetes workloads must have a read-only root filesystem
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `read_only_root_filesystem` to true in the `security_context` of each container, and mount
#     volumes where it writes.
package decree.kubernetes.workload.read_only_root_filesystem

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must have a read-only root filesystem", ["spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(pod, "must have a read-only root filesystem", ["spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some pod in input.resource.kubernetes_pod
	some i_2, init_container in pod.values.spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_2, init_container in v1.values.spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(deployment, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(deployment, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_2, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(daemonset, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(daemonset, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_2, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(set_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(set_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(set_2, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(set_2, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_2, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(set_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(set_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(controller, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(controller, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_2, init_container in controller.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(controller_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(controller_v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_2, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(job, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(job, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some job in input.resource.kubernetes_job
	some i_2, init_container in job.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(v1, "must have a read-only root filesystem", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(job, "must have a read-only root filesystem", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(job, "must have a read-only root filesystem", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_2, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}

deny contains tf.finding(job_v1, "must have a read-only root filesystem", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "read_only_root_filesystem"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	read_only_root_filesystem := value.at(container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem)
	read_only_root_filesystem != true
}

deny contains tf.finding(job_v1, "must have a read-only root filesystem", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "read_only_root_filesystem"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_2, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	read_only_root_filesystem_2 := value.at(init_container, ["security_context", 0, "read_only_root_filesystem"], null)
	value.known(read_only_root_filesystem_2)
	read_only_root_filesystem_2 != true
}
